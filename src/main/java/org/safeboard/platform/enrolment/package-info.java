/** One-time links with which a person chooses a password, the very first administrator among them. */
@NullMarked
package org.safeboard.platform.enrolment;

import org.jspecify.annotations.NullMarked;
