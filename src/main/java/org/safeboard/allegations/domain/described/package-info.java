/** What is known about the people of a contact that figures count by. */
@NullMarked
package org.safeboard.allegations.domain.described;

import org.jspecify.annotations.NullMarked;
