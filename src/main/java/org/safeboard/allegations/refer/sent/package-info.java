/** Come back to a referral that was sent: how it stands, what is asked, answer and add; opened by a code sent to its sender. */
@NullMarked
package org.safeboard.allegations.refer.sent;

import org.jspecify.annotations.NullMarked;
