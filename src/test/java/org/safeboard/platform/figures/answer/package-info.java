/** Attacks pairs of answers. */
@NullMarked
package org.safeboard.platform.figures.answer;

import org.jspecify.annotations.NullMarked;
