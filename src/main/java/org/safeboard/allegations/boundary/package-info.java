/** The part other authorities have in a case: agreed, answered, not agreed, taken back, and the outcome returned. */
@NullMarked
package org.safeboard.allegations.boundary;

import org.jspecify.annotations.NullMarked;
