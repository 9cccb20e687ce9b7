/** Documents that leave the house: one source, written as accessible HTML, PDF/UA, Word and a workbook of its tables. */
@NullMarked
package org.safeboard.platform.documents;

import org.jspecify.annotations.NullMarked;
