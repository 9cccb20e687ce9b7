/** Attacks the protection of small numbers. */
@NullMarked
package org.safeboard.platform.figures.protect;

import org.jspecify.annotations.NullMarked;
