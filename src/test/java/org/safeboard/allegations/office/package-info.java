/** The office on paper, and its calendar. */
@NullMarked
package org.safeboard.allegations.office;

import org.jspecify.annotations.NullMarked;
