/** Forms that came when their writer was no longer signed in, or that changed meanwhile: kept, shown, sent again. */
@NullMarked
package org.safeboard.platform.kept;

import org.jspecify.annotations.NullMarked;
