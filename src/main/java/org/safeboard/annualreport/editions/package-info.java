/** What was published, as it was, with what was corrected since beside it. */
@NullMarked
package org.safeboard.annualreport.editions;

import org.jspecify.annotations.NullMarked;
