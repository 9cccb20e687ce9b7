@NullMarked
package org.safeboard.people.matching;

import org.jspecify.annotations.NullMarked;
