/** Minutes after the meeting: versions, approval, disputed passages, copies and their time limits. */
@NullMarked
package org.safeboard.allegations.domain.minutes;

import org.jspecify.annotations.NullMarked;
