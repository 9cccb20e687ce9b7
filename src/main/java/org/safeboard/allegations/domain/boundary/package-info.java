/** Work across the boundary: other authorities, the part they have in a case, and what goes to and fro. */
@NullMarked
package org.safeboard.allegations.domain.boundary;

import org.jspecify.annotations.NullMarked;
