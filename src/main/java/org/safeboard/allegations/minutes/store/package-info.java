/** Keeps meetings that run, their minutes and what follows from them, in the database. */
@NullMarked
package org.safeboard.allegations.minutes.store;

import org.jspecify.annotations.NullMarked;
