/** Brings the office's spreadsheet in: a row becomes a contact with its concern, meetings, strands and people. */
@NullMarked
package org.safeboard.allegations.bringin;

import org.jspecify.annotations.NullMarked;
