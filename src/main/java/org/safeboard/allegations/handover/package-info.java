/** A LADO leaves, or is away: the handover sheet, cover in one step, and its undoing. */
@NullMarked
package org.safeboard.allegations.handover;

import org.jspecify.annotations.NullMarked;
