/** Log a contact while the caller is on the telephone: one page, two minutes. */
@NullMarked
package org.safeboard.allegations.log;

import org.jspecify.annotations.NullMarked;
