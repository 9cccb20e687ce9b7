/** Tests of the addresses of long lists. */
@NullMarked
package org.safeboard.platform.web.lists;

import org.jspecify.annotations.NullMarked;
