/** Tests of {@code platform/imports/values}. */
@NullMarked
package org.safeboard.platform.imports.values;

import org.jspecify.annotations.NullMarked;
