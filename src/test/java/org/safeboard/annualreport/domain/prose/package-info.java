@NullMarked
package org.safeboard.annualreport.domain.prose;

import org.jspecify.annotations.NullMarked;
