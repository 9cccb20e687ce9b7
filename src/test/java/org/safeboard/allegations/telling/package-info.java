/** Tests of the ledger of who must be told. */
@NullMarked
package org.safeboard.allegations.telling;

import org.jspecify.annotations.NullMarked;
