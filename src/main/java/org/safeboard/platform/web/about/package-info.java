/** Pages about Safeboard itself, open to anybody. */
@NullMarked
package org.safeboard.platform.web.about;

import org.jspecify.annotations.NullMarked;
