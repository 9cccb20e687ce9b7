/** The annual reports of the reader's areas: years, chapters and how far each is. */
@NullMarked
package org.safeboard.annualreport.overview;

import org.jspecify.annotations.NullMarked;
