/** Organisations and settings of an area: who employs, runs, registers and advises. */
@NullMarked
@ApplicationModule(allowedDependencies = "platform")
package org.safeboard.agencies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
