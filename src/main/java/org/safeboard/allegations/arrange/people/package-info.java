/** Who is invited to a meeting: suggested from the case, checked before anything is sent. */
@NullMarked
package org.safeboard.allegations.arrange.people;

import org.jspecify.annotations.NullMarked;
