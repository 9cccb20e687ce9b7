/** Tests of {@code platform/imports/read}. */
@NullMarked
package org.safeboard.platform.imports.read;

import org.jspecify.annotations.NullMarked;
