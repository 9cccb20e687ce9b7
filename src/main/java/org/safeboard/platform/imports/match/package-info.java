/** Finds the row of headings and which column is which field. */
@NullMarked
package org.safeboard.platform.imports.match;

import org.jspecify.annotations.NullMarked;
