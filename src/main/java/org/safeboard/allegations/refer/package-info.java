/**
 * Send a referral without an account: short pages in everyday words, kept from the first character, for a mosque committee
 * or a tuition centre as much as for a school. They show nothing to anybody who does not know the code.
 */
@NullMarked
package org.safeboard.allegations.refer;

import org.jspecify.annotations.NullMarked;
