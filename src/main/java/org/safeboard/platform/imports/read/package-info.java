/** Reads CSV files and workbooks row by row, within limits that no file can talk its way past. */
@NullMarked
package org.safeboard.platform.imports.read;

import org.jspecify.annotations.NullMarked;
