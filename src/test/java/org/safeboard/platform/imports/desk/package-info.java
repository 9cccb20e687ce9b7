/** Tests of the pages on which spreadsheets are brought in. */
@NullMarked
package org.safeboard.platform.imports.desk;

import org.jspecify.annotations.NullMarked;
