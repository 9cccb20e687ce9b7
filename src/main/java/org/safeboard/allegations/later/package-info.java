/** What happened while it could not be written down, entered afterwards with its own time. */
@NullMarked
package org.safeboard.allegations.later;

import org.jspecify.annotations.NullMarked;
