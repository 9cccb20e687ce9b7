/** Puts text and figures together into one document, and the document into files. */
@NullMarked
package org.safeboard.annualreport.domain.print;

import org.jspecify.annotations.NullMarked;
