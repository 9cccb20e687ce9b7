@NullMarked
package org.safeboard.platform.documents;

import org.jspecify.annotations.NullMarked;
