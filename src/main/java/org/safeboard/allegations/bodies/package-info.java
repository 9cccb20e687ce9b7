/** Record who is responsible for the adult's work with children, or what is done where nobody is. */
@NullMarked
package org.safeboard.allegations.bodies;

import org.jspecify.annotations.NullMarked;
