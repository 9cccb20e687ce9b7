/** The referrals that came without an account: read, asked about, accepted as a contact, or answered otherwise. */
@NullMarked
package org.safeboard.allegations.referrals;

import org.jspecify.annotations.NullMarked;
