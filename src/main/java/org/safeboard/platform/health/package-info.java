/** Whether this node can answer. */
@NullMarked
package org.safeboard.platform.health;

import org.jspecify.annotations.NullMarked;
