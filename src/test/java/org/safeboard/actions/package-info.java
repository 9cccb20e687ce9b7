/** Tests of promises and their pages. */
@NullMarked
package org.safeboard.actions;

import org.jspecify.annotations.NullMarked;
