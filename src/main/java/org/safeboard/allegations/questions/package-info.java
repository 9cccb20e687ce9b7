/** Questions about policy: counted notes, not cases. */
@NullMarked
package org.safeboard.allegations.questions;

import org.jspecify.annotations.NullMarked;
