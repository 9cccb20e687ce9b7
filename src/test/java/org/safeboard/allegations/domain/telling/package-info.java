/** Tests of the rules about telling people. */
@NullMarked
package org.safeboard.allegations.domain.telling;

import org.jspecify.annotations.NullMarked;
