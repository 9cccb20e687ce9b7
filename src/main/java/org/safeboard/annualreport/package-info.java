/** The annual report: chapters of prose and figures, drafted, published and kept. */
@NullMarked
@ApplicationModule(allowedDependencies = "platform")
package org.safeboard.annualreport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
