/** Who somebody is, which roles they hold where and until when, and what that lets them ask for. */
@NullMarked
package org.safeboard.platform.access;

import org.jspecify.annotations.NullMarked;
