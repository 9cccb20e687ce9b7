/** Documents: what is taken, what a scanner says, who may open them. */
@NullMarked
package org.safeboard.platform.attachments;

import org.jspecify.annotations.NullMarked;
