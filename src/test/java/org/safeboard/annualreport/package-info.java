@NullMarked
package org.safeboard.annualreport;

import org.jspecify.annotations.NullMarked;
