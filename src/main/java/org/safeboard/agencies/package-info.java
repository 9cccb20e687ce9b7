/** Organisations and settings of an area */
@NullMarked
@ApplicationModule(allowedDependencies = {" who employs", " runs", " registers and advises.:platform"})
package org.safeboard.agencies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
