/** The append-only record of who did and who saw what, chained by hash. */
@NullMarked
package org.safeboard.platform.audit;

import org.jspecify.annotations.NullMarked;
