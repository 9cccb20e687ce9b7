@NullMarked
package org.safeboard.allegations.domain.earlier;

import org.jspecify.annotations.NullMarked;
