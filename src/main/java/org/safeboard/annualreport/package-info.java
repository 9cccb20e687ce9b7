/** The annual report */
@NullMarked
@ApplicationModule(
        allowedDependencies = {" chapters of prose and figures", " drafted", " published and kept.:platform"})
package org.safeboard.annualreport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
