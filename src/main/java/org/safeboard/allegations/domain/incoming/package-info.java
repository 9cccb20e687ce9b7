/** Referrals that employers and others send without an account, until they are a contact or are turned away. */
@NullMarked
package org.safeboard.allegations.domain.incoming;

import org.jspecify.annotations.NullMarked;
