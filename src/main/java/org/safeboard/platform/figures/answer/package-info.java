/** Answers a question about any measure and period, beside everything that was answered and published before. */
@NullMarked
package org.safeboard.platform.figures.answer;

import org.jspecify.annotations.NullMarked;
