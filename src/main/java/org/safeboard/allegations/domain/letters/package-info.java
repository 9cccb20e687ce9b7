/** The letters of a case: what keeps one from being sent, what is frozen in it, and whether it arrived. */
@NullMarked
package org.safeboard.allegations.domain.letters;

import org.jspecify.annotations.NullMarked;
