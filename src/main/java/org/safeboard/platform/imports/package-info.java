/** Spreadsheets in: read, matched, checked, brought in all or nothing, undone. */
@NullMarked
package org.safeboard.platform.imports;

import org.jspecify.annotations.NullMarked;
