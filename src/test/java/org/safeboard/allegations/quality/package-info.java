/** Tests of the quality of decisions and of learning. */
@NullMarked
package org.safeboard.allegations.quality;

import org.jspecify.annotations.NullMarked;
