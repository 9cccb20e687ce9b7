/** A year of a LADO's work, dealt at random from what it must add up to. */
@NullMarked
package org.safeboard.examples.year;

import org.jspecify.annotations.NullMarked;
