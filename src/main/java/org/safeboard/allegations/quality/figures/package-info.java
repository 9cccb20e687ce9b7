/** The figures about second reviews, learning and low-level concerns. */
@NullMarked
package org.safeboard.allegations.quality.figures;

import org.jspecify.annotations.NullMarked;
