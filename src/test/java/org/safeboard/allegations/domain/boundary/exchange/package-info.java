/** Whether packages are read strictly and written as documented. */
@NullMarked
package org.safeboard.allegations.domain.boundary.exchange;

import org.jspecify.annotations.NullMarked;
