/** Record what an employer does meanwhile to keep children safe, look at it again, end it. */
@NullMarked
package org.safeboard.allegations.measures;

import org.jspecify.annotations.NullMarked;
