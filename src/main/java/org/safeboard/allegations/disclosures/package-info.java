/** Record who asked what is held about an adult, and what they were told. */
@NullMarked
package org.safeboard.allegations.disclosures;

import org.jspecify.annotations.NullMarked;
