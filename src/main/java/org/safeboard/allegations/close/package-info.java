/** Close a case once nothing is missing. */
@NullMarked
package org.safeboard.allegations.close;

import org.jspecify.annotations.NullMarked;
