/** Sessions, kept in the database so that any node can take the next request, and the cookies that name them. */
@NullMarked
package org.safeboard.platform.sessions;

import org.jspecify.annotations.NullMarked;
