/** What page tests share: people to act as, and a browser to act with. */
@NullMarked
package org.safeboard.testing;

import org.jspecify.annotations.NullMarked;
