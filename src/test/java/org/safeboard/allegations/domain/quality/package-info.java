/** Tests of the quality of decisions and of learning. */
@NullMarked
package org.safeboard.allegations.domain.quality;

import org.jspecify.annotations.NullMarked;
