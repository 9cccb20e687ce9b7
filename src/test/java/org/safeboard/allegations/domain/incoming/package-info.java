/** Tests of the rules of referrals from outside. */
@NullMarked
package org.safeboard.allegations.domain.incoming;

import org.jspecify.annotations.NullMarked;
