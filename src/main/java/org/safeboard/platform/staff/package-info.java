/** Who works here and in which roles: the pages of the system administrators, who see no case. */
@NullMarked
package org.safeboard.platform.staff;

import org.jspecify.annotations.NullMarked;
