/** Tests of the referrals that the office sees. */
@NullMarked
package org.safeboard.allegations.referrals;

import org.jspecify.annotations.NullMarked;
