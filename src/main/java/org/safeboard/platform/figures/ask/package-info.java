/** Ask for a table of anything that is counted, such as for a request for information, and find the answers given. */
@NullMarked
package org.safeboard.platform.figures.ask;

import org.jspecify.annotations.NullMarked;
