/** Adults and children that cases point to, found again however spelt. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform"})
package org.safeboard.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
