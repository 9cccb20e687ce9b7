/** What the measurement of matching needs: a register of invented persons, another matcher, a scorer and a floor. */
@NullMarked
package org.safeboard.bench.matching;

import org.jspecify.annotations.NullMarked;
