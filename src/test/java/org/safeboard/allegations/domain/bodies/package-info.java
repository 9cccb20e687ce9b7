@NullMarked
package org.safeboard.allegations.domain.bodies;

import org.jspecify.annotations.NullMarked;
