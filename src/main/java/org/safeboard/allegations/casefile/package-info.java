/** One case: summary, timeline, clocks, strands, meetings, actions, history. */
@NullMarked
package org.safeboard.allegations.casefile;

import org.jspecify.annotations.NullMarked;
