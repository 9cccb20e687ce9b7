/** What goes out about a meeting: questions, invitations, changes, cancellations; none holds a name. */
@NullMarked
package org.safeboard.allegations.arrange.send;

import org.jspecify.annotations.NullMarked;
