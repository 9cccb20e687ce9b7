@NullMarked
package org.safeboard.allegations.earlier.overnight;

import org.jspecify.annotations.NullMarked;
