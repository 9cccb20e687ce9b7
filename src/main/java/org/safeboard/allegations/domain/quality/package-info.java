/** The quality of decisions: a random tenth of contacts without a meeting is looked at by a second person. */
@NullMarked
package org.safeboard.allegations.domain.quality;

import org.jspecify.annotations.NullMarked;
