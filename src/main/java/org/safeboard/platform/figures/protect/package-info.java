/** Keeps small numbers from those outside the office, also where other numbers would give them away. */
@NullMarked
package org.safeboard.platform.figures.protect;

import org.jspecify.annotations.NullMarked;
