/** Styles, scripts, fonts and pictures, under addresses that change with their content. */
@NullMarked
package org.safeboard.platform.web.assets;

import org.jspecify.annotations.NullMarked;
