/** Describe the adult, the child and the school of a contact, as figures count them. */
@NullMarked
package org.safeboard.allegations.people;

import org.jspecify.annotations.NullMarked;
