/** Tests of the charts. */
@NullMarked
package org.safeboard.platform.charts;

import org.jspecify.annotations.NullMarked;
