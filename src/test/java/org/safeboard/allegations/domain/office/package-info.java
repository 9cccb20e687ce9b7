/** Rules, in plain Java. */
@NullMarked
package org.safeboard.allegations.domain.office;

import org.jspecify.annotations.NullMarked;
