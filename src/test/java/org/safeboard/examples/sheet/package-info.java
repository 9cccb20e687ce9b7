/** Writes rows the way offices write them: a hurried CSV file and a careful workbook. */
@NullMarked
package org.safeboard.examples.sheet;

import org.jspecify.annotations.NullMarked;
