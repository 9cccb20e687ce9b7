/** Takes messages out of the outbox, to a mail server or into files, and tries again when they are not taken. */
@NullMarked
package org.safeboard.platform.mail.outbox;

import org.jspecify.annotations.NullMarked;
