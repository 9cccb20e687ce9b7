/** Promises with a date, wherever they were made, and the page that shows a person what is waiting. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform"})
package org.safeboard.actions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
