/** What a form sent, as a record that never holds a null text. */
@NullMarked
package org.safeboard.platform.web.forms;

import org.jspecify.annotations.NullMarked;
