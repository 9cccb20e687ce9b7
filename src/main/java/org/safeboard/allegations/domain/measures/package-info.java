/** Interim measures: who decided them, what else was considered, how long they last. */
@NullMarked
package org.safeboard.allegations.domain.measures;

import org.jspecify.annotations.NullMarked;
