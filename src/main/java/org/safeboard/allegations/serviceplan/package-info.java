/** The service's own actions of a year, and what became of those of the year before. */
@NullMarked
package org.safeboard.allegations.serviceplan;

import org.jspecify.annotations.NullMarked;
