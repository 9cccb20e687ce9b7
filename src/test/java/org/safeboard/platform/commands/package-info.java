/** Tests of what the launcher understands and says. */
@NullMarked
package org.safeboard.platform.commands;

import org.jspecify.annotations.NullMarked;
