/** The LADO's chapter of the annual report, with the text it begins with. */
@NullMarked
package org.safeboard.allegations.chapter;

import org.jspecify.annotations.NullMarked;
