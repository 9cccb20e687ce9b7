/** Decide whether a regulator is told about an adult or a setting, and record what became of it. */
@NullMarked
package org.safeboard.allegations.regulators;

import org.jspecify.annotations.NullMarked;
