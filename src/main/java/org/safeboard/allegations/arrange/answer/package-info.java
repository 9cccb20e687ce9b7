/** What people answer: on a page of their own without an account, by their calendar, by telephone. */
@NullMarked
package org.safeboard.allegations.arrange.answer;

import org.jspecify.annotations.NullMarked;
