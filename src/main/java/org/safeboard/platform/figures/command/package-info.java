/** The figures on the command line. */
@NullMarked
package org.safeboard.platform.figures.command;

import org.jspecify.annotations.NullMarked;
