/** Allegations against adults who work with children */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            " the work of the LADO (Working Together 2013",
            " chapter 2",
            " paragraph 4; Working Together 2023",
            " chapter 4).:platform",
            "agencies",
            "people",
            "actions"
        })
package org.safeboard.allegations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
