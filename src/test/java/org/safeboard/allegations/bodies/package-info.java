@NullMarked
package org.safeboard.allegations.bodies;

import org.jspecify.annotations.NullMarked;
