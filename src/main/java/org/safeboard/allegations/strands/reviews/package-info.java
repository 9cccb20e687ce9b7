/** Review a strand: what its agency reported, results on the way, when it is reviewed next. */
@NullMarked
package org.safeboard.allegations.strands.reviews;

import org.jspecify.annotations.NullMarked;
