/** Referrals of an adult: to the Disclosure and Barring Service, to regulators. Whose duty, by when, with which result. */
@NullMarked
package org.safeboard.allegations.domain.referrals;

import org.jspecify.annotations.NullMarked;
