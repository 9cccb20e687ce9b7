/** Keeps imports and their rows, and writes many rows at once. */
@NullMarked
package org.safeboard.platform.imports.keep;

import org.jspecify.annotations.NullMarked;
