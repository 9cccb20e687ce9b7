@NullMarked
package org.safeboard.allegations.lookedafter;

import org.jspecify.annotations.NullMarked;
