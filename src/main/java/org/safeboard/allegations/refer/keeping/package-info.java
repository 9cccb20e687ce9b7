/** What somebody is writing, kept so that nobody reads it who does not know its code; and the cookies that carry the code. */
@NullMarked
package org.safeboard.allegations.refer.keeping;

import org.jspecify.annotations.NullMarked;
