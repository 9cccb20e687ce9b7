/** Tests of the page of letter templates. */
@NullMarked
package org.safeboard.platform.settings.letters;

import org.jspecify.annotations.NullMarked;
