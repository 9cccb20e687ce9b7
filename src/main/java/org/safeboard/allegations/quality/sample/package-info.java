/** Ten contacts without a meeting at random, with rationale and dates, for an inspector. */
@NullMarked
package org.safeboard.allegations.quality.sample;

import org.jspecify.annotations.NullMarked;
