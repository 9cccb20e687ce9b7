@NullMarked
package org.safeboard.allegations.regulators;

import org.jspecify.annotations.NullMarked;
