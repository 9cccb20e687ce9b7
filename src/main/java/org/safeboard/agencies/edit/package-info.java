/** Adds an organisation, corrects it, says that it is closed. */
@NullMarked
package org.safeboard.agencies.edit;

import org.jspecify.annotations.NullMarked;
