@NullMarked
package org.safeboard.allegations.strands;

import org.jspecify.annotations.NullMarked;
