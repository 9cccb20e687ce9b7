/** How outgoing mail stands, for the administrator of the system: no addresses and nothing of what is written. */
@NullMarked
package org.safeboard.platform.settings.mail;

import org.jspecify.annotations.NullMarked;
