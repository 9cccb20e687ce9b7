/** Who the adult or the child of a contact is: names, addresses and numbers by which the same person is found again. */
@NullMarked
package org.safeboard.allegations.identity;

import org.jspecify.annotations.NullMarked;
