/** Tests of bringing the LADO's spreadsheet in. */
@NullMarked
package org.safeboard.allegations.bringin;

import org.jspecify.annotations.NullMarked;
