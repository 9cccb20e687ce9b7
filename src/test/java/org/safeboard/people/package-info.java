/** Tests of the index of people. */
@NullMarked
package org.safeboard.people;

import org.jspecify.annotations.NullMarked;
