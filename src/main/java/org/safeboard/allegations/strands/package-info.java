/** Keep the three strands: police, social care, employer. */
@NullMarked
package org.safeboard.allegations.strands;

import org.jspecify.annotations.NullMarked;
