/** How records of people are compared, and which of an area may be one person. */
@NullMarked
package org.safeboard.allegations.matching;

import org.jspecify.annotations.NullMarked;
