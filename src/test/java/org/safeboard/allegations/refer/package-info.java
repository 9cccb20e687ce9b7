/** Tests of the pages for somebody without an account. */
@NullMarked
package org.safeboard.allegations.refer;

import org.jspecify.annotations.NullMarked;
