/** Low-level concerns that an employer shares: recorded, listed, and shown on the file of their contact. */
@NullMarked
package org.safeboard.allegations.lowlevel;

import org.jspecify.annotations.NullMarked;
