/** What is kept when a case is opened again and when an outcome is overturned. */
@NullMarked
package org.safeboard.allegations.domain.reopening;

import org.jspecify.annotations.NullMarked;
