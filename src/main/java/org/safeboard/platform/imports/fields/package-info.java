/** The columns that can be brought in, with the headings that offices use for them. */
@NullMarked
package org.safeboard.platform.imports.fields;

import org.jspecify.annotations.NullMarked;
