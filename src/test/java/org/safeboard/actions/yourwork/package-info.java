/** Tests of the page of what waits. */
@NullMarked
package org.safeboard.actions.yourwork;

import org.jspecify.annotations.NullMarked;
