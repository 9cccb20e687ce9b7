/** Tests of {@code platform/imports/match}. */
@NullMarked
package org.safeboard.platform.imports.match;

import org.jspecify.annotations.NullMarked;
