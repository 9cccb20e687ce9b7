/** Tests of how drafts are kept. */
@NullMarked
package org.safeboard.allegations.refer.keeping;

import org.jspecify.annotations.NullMarked;
