/** The learning question of a case, asked before it closes, and the themes of a year. */
@NullMarked
package org.safeboard.allegations.learning;

import org.jspecify.annotations.NullMarked;
