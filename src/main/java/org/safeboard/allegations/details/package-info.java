/** Complete a contact after the call: type, source, setting, nature, dates. */
@NullMarked
package org.safeboard.allegations.details;

import org.jspecify.annotations.NullMarked;
