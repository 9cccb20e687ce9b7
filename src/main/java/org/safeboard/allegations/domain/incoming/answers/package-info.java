/** What somebody without an account is asked when they send a referral, page by page, and which answers cannot be missing. */
@NullMarked
package org.safeboard.allegations.domain.incoming.answers;

import org.jspecify.annotations.NullMarked;
