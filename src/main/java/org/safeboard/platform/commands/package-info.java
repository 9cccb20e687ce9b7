/** The commands of the launcher. */
@NullMarked
package org.safeboard.platform.commands;

import org.jspecify.annotations.NullMarked;
