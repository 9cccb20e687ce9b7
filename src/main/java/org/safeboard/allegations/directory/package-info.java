/** The directory of LADOs elsewhere: their offices, and when somebody last made sure that the details are right. */
@NullMarked
package org.safeboard.allegations.directory;

import org.jspecify.annotations.NullMarked;
