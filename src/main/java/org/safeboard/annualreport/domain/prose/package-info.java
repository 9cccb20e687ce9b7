/** The markup in which the report is written, and what is noticed about it before it is printed. */
@NullMarked
package org.safeboard.annualreport.domain.prose;

import org.jspecify.annotations.NullMarked;
