/**
 * The package in which two installations exchange a case: its format, read strictly and written. It is described in
 * {@code docs/exchange}.
 */
@NullMarked
package org.safeboard.allegations.domain.boundary.exchange;

import org.jspecify.annotations.NullMarked;
