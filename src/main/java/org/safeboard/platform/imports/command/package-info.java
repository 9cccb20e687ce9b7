/** The command {@code import}. */
@NullMarked
package org.safeboard.platform.imports.command;

import org.jspecify.annotations.NullMarked;
