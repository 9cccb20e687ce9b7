/** Tests of arranging a meeting. */
@NullMarked
package org.safeboard.allegations.arrange;

import org.jspecify.annotations.NullMarked;
