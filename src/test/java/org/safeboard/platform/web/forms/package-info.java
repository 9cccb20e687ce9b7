/** Tests of what a form sends. */
@NullMarked
package org.safeboard.platform.web.forms;

import org.jspecify.annotations.NullMarked;
