/** The Word templates of letters: download, edit in Word, upload as a new version. */
@NullMarked
package org.safeboard.platform.settings.letters;

import org.jspecify.annotations.NullMarked;
