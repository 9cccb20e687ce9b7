/** The figures of the LADO's chapter: what is counted, on what base, and the way back to the records. */
@NullMarked
package org.safeboard.allegations.figures;

import org.jspecify.annotations.NullMarked;
