/** What somebody sees when something cannot be answered. */
@NullMarked
package org.safeboard.platform.web.errors;

import org.jspecify.annotations.NullMarked;
