/** Reads what people write in cells: British dates, times, yes and no, and the words of code lists. */
@NullMarked
package org.safeboard.platform.imports.values;

import org.jspecify.annotations.NullMarked;
