/** One file with all that is kept, taken while people work, and put back whole or not at all. */
@NullMarked
package org.safeboard.platform.backup;

import org.jspecify.annotations.NullMarked;
