/** Pages, redirects, forms and errors: what every slice answers with. */
@NullMarked
package org.safeboard.platform.web;

import org.jspecify.annotations.NullMarked;
