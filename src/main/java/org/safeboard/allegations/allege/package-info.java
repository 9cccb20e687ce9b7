/** Record the allegations of a concern in the words put to the person. */
@NullMarked
package org.safeboard.allegations.allege;

import org.jspecify.annotations.NullMarked;
