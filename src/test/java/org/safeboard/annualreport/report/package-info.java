@NullMarked
package org.safeboard.annualreport.report;

import org.jspecify.annotations.NullMarked;
