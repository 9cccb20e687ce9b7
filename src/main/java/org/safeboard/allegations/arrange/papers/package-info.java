/** The papers of a meeting, for those with an account. */
@NullMarked
package org.safeboard.allegations.arrange.papers;

import org.jspecify.annotations.NullMarked;
