/** What third parties are told. */
@NullMarked
package org.safeboard.allegations.disclosures;

import org.jspecify.annotations.NullMarked;
