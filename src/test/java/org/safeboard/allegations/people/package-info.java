/** The adult, the child and the school are described, and counted. */
@NullMarked
package org.safeboard.allegations.people;

import org.jspecify.annotations.NullMarked;
