/** The command that writes the annual report as files. */
@NullMarked
package org.safeboard.annualreport.report;

import org.jspecify.annotations.NullMarked;
