@NullMarked
package org.safeboard.allegations.identity;

import org.jspecify.annotations.NullMarked;
