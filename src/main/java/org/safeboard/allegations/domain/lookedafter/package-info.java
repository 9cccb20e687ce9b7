/** Whether the child is looked after by a council; where one was hurt in placement, the LADO is prompted. */
@NullMarked
package org.safeboard.allegations.domain.lookedafter;

import org.jspecify.annotations.NullMarked;
