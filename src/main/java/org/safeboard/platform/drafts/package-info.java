/** Drafts of forms, kept for their writer alone from the first character until the form is saved. */
@NullMarked
package org.safeboard.platform.drafts;

import org.jspecify.annotations.NullMarked;
