/** How many people were invited to meetings, from which side, and how many said that they come. */
@NullMarked
package org.safeboard.allegations.arrange.figures;

import org.jspecify.annotations.NullMarked;
