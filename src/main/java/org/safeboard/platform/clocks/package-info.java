/** Time limits: declared once with their source, their state worked out from facts and a date. */
@NullMarked
package org.safeboard.platform.clocks;

import org.jspecify.annotations.NullMarked;
