/** Paper for a day without power: a sheet of all open cases, and a summary of one. */
@NullMarked
package org.safeboard.allegations.duty;

import org.jspecify.annotations.NullMarked;
