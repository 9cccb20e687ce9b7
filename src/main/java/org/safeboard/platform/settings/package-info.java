/** What a board may set for itself, dated and with the reason kept. */
@NullMarked
package org.safeboard.platform.settings;

import org.jspecify.annotations.NullMarked;
