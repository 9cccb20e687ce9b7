/** A low-level concern on the file of its contact, and on "Your work" when its review is due. */
@NullMarked
package org.safeboard.allegations.lowlevel.file;

import org.jspecify.annotations.NullMarked;
