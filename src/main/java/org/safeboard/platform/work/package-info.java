/** What waits for a person: modules contribute their tasks to the page "Your work". */
@NullMarked
package org.safeboard.platform.work;

import org.jspecify.annotations.NullMarked;
