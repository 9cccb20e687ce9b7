/** Packages: a case, an acknowledgement or an outcome as a file that another installation takes in. */
@NullMarked
package org.safeboard.allegations.packages;

import org.jspecify.annotations.NullMarked;
