/** Who is responsible for the work of an adult: an employer, an agency and a host, a licensing authority, or nobody. */
@NullMarked
package org.safeboard.allegations.domain.bodies;

import org.jspecify.annotations.NullMarked;
