/** The organisations of an area, searched. */
@NullMarked
package org.safeboard.agencies.list;

import org.jspecify.annotations.NullMarked;
