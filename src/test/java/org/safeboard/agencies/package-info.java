/** Tests of organisations and settings. */
@NullMarked
package org.safeboard.agencies;

import org.jspecify.annotations.NullMarked;
