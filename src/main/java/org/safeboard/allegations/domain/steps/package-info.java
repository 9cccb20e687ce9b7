/** The steps of a case that have a time limit: when each began and when it was done. */
@NullMarked
package org.safeboard.allegations.domain.steps;

import org.jspecify.annotations.NullMarked;
