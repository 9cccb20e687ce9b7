/** Matches files of persons on an index of their own: what their columns say, what is wrong in them, and the command. */
@NullMarked
package org.safeboard.people.matching.file;

import org.jspecify.annotations.NullMarked;
