/** What people's calendars answer to invitations, read from a mailbox when one is configured. */
@NullMarked
package org.safeboard.platform.mail.replies;

import org.jspecify.annotations.NullMarked;
