/** The clocks of the cases: gathered from their facts for the case file, for "Your work" and for the command. */
@NullMarked
package org.safeboard.allegations.clocks;

import org.jspecify.annotations.NullMarked;
