/** The pages on which spreadsheets are brought, matched, checked, put right, brought in and taken back. */
@NullMarked
package org.safeboard.platform.imports.desk;

import org.jspecify.annotations.NullMarked;
