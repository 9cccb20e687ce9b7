/** The list of cases: filters, search, order, page by page, as a workbook. */
@NullMarked
package org.safeboard.allegations.caselist;

import org.jspecify.annotations.NullMarked;
