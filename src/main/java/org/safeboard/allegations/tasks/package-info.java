/** What waits for a person in the cases of an area, for "Your work". */
@NullMarked
package org.safeboard.allegations.tasks;

import org.jspecify.annotations.NullMarked;
