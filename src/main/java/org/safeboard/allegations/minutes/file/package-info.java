/** What the minutes show elsewhere: on the case file and its timeline, among time limits, on "Your work". */
@NullMarked
package org.safeboard.allegations.minutes.file;

import org.jspecify.annotations.NullMarked;
