/** Tests of the hold on telling the person. */
@NullMarked
package org.safeboard.allegations.hold;

import org.jspecify.annotations.NullMarked;
