/** The letters of a case: written from its data, released, sent, and what is done when one comes back. */
@NullMarked
package org.safeboard.allegations.letters;

import org.jspecify.annotations.NullMarked;
