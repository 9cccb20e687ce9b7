@NullMarked
package org.safeboard.allegations.matching;

import org.jspecify.annotations.NullMarked;
