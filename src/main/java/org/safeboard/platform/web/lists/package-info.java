/** Long lists: their order, their pages by key and their filters, all in the address. */
@NullMarked
package org.safeboard.platform.web.lists;

import org.jspecify.annotations.NullMarked;
