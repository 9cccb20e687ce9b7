/** GOV.UK Frontend components as typed templates, tested against its own fixtures. */
@NullMarked
package org.safeboard.platform.govuk;

import org.jspecify.annotations.NullMarked;
