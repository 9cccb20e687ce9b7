@NullMarked
package org.safeboard.allegations.domain.strands;

import org.jspecify.annotations.NullMarked;
