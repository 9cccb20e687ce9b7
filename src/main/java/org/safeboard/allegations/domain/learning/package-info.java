/** What was learnt from a case. */
@NullMarked
package org.safeboard.allegations.domain.learning;

import org.jspecify.annotations.NullMarked;
