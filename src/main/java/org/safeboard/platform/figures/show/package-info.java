/** The figures as pages: the list, a table with its charts and downloads, the records behind a number. */
@NullMarked
package org.safeboard.platform.figures.show;

import org.jspecify.annotations.NullMarked;
