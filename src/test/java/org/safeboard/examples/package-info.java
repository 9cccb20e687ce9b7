/** Makes the example year's files, which are as a board would have had them; every person in them is invented. */
@NullMarked
package org.safeboard.examples;

import org.jspecify.annotations.NullMarked;
