/** The words and rules of allegations management; no web and no SQL. */
@NullMarked
package org.safeboard.allegations.domain;

import org.jspecify.annotations.NullMarked;
