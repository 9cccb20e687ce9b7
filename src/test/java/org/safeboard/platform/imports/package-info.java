/** Tests of bringing spreadsheets in. */
@NullMarked
package org.safeboard.platform.imports;

import org.jspecify.annotations.NullMarked;
