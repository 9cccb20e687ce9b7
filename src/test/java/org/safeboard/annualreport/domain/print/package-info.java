@NullMarked
package org.safeboard.annualreport.domain.print;

import org.jspecify.annotations.NullMarked;
