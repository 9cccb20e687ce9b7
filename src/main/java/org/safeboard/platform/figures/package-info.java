/** Named figures over records: counted once, shown as tables, charts and files, protected on the way out. */
@NullMarked
package org.safeboard.platform.figures;

import org.jspecify.annotations.NullMarked;
