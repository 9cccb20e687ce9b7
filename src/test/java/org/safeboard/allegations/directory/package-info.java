/** The directory of other authorities, as those who may and may not keep it. */
@NullMarked
package org.safeboard.allegations.directory;

import org.jspecify.annotations.NullMarked;
