/** The pages of a referral, one after the other; every character is kept, whether or not a page is complete. */
@NullMarked
package org.safeboard.allegations.refer.questions;

import org.jspecify.annotations.NullMarked;
