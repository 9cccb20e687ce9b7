/**
 * Allegations against adults who work with children: the work of the LADO (Working Together 2013, chapter 2, paragraph 4;
 * Working Together 2023, chapter 4).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "agencies", "people", "actions"})
package org.safeboard.allegations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
