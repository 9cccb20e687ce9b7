/** The page that shows a person what waits for them. */
@NullMarked
package org.safeboard.actions.yourwork;

import org.jspecify.annotations.NullMarked;
