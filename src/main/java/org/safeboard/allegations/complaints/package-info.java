/** Record a complaint about a case, how it is answered, and what is put right. */
@NullMarked
package org.safeboard.allegations.complaints;

import org.jspecify.annotations.NullMarked;
