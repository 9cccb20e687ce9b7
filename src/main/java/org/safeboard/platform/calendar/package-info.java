/** Working days in England and the hours of London. */
@NullMarked
package org.safeboard.platform.calendar;

import org.jspecify.annotations.NullMarked;
