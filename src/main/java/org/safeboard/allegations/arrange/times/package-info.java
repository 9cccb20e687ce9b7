/** When a meeting takes place: offered, chosen, changed, cancelled. */
@NullMarked
package org.safeboard.allegations.arrange.times;

import org.jspecify.annotations.NullMarked;
