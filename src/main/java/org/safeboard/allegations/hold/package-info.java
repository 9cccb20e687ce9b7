/** Keep from the person what police or social care ask to be kept from them, and look at it again in time. */
@NullMarked
package org.safeboard.allegations.hold;

import org.jspecify.annotations.NullMarked;
