/** What third parties asked about an adult, and what they were told. */
@NullMarked
package org.safeboard.allegations.domain.disclosures;

import org.jspecify.annotations.NullMarked;
