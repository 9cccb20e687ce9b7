/** Charts as SVG without inline styles, the same on a page and in the PDF. */
@NullMarked
package org.safeboard.platform.charts;

import org.jspecify.annotations.NullMarked;
