/** Record the outcome of each allegation; a second person confirms a malicious one. */
@NullMarked
package org.safeboard.allegations.conclude;

import org.jspecify.annotations.NullMarked;
