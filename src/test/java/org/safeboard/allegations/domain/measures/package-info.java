@NullMarked
package org.safeboard.allegations.domain.measures;

import org.jspecify.annotations.NullMarked;
