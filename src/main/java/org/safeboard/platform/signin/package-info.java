/** Signing in and out, and how every request learns who is there. */
@NullMarked
package org.safeboard.platform.signin;

import org.jspecify.annotations.NullMarked;
