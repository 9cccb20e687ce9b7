@NullMarked
package org.safeboard.annualreport.versions;

import org.jspecify.annotations.NullMarked;
