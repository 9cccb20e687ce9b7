/** The documents that go with a referral. */
@NullMarked
package org.safeboard.allegations.refer.documents;

import org.jspecify.annotations.NullMarked;
