/** Keeps the texts and the editions in PostgreSQL. */
@NullMarked
package org.safeboard.annualreport.store;

import org.jspecify.annotations.NullMarked;
