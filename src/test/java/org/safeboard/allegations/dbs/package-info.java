@NullMarked
package org.safeboard.allegations.dbs;

import org.jspecify.annotations.NullMarked;
