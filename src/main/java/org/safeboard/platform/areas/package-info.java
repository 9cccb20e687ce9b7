/** The areas of this installation and the names of their boards, kept by the system administrators. */
@NullMarked
package org.safeboard.platform.areas;

import org.jspecify.annotations.NullMarked;
