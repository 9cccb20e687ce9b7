/** Dated code lists: what could be chosen on a given day. */
@NullMarked
package org.safeboard.platform.codes;

import org.jspecify.annotations.NullMarked;
