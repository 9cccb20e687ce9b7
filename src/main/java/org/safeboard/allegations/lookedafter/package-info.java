/** Record whether the child is looked after; prompt the LADO when one was hurt in placement. */
@NullMarked
package org.safeboard.allegations.lookedafter;

import org.jspecify.annotations.NullMarked;
