@NullMarked
package org.safeboard.allegations.earlier;

import org.jspecify.annotations.NullMarked;
