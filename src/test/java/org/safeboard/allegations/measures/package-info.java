@NullMarked
package org.safeboard.allegations.measures;

import org.jspecify.annotations.NullMarked;
