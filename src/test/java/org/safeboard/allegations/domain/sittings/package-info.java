/** Rules of meetings that run. */
@NullMarked
package org.safeboard.allegations.domain.sittings;

import org.jspecify.annotations.NullMarked;
