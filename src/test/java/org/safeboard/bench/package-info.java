/** Measurements, each beside its floor in the same run; not tests. */
@NullMarked
package org.safeboard.bench;

import org.jspecify.annotations.NullMarked;
