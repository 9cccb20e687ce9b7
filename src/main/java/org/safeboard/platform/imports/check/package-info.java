/** Checks every row of a file, says everything that is wrong at once, and writes it down to be put right. */
@NullMarked
package org.safeboard.platform.imports.check;

import org.jspecify.annotations.NullMarked;
