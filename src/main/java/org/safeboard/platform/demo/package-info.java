/** An example year of invented people, brought in as a board would bring in its own. */
@NullMarked
package org.safeboard.platform.demo;

import org.jspecify.annotations.NullMarked;
