@NullMarked
package org.safeboard.allegations.domain.referrals;

import org.jspecify.annotations.NullMarked;
