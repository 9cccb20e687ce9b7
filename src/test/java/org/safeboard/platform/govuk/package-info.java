/** Tests of the components against the examples that GOV.UK Frontend ships. */
@NullMarked
package org.safeboard.platform.govuk;

import org.jspecify.annotations.NullMarked;
