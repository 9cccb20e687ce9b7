/** Rules, in plain Java. */
@NullMarked
package org.safeboard.allegations.domain.learning;

import org.jspecify.annotations.NullMarked;
