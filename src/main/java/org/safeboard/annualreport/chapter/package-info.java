/** A chapter as it will be printed, and its files. */
@NullMarked
package org.safeboard.annualreport.chapter;

import org.jspecify.annotations.NullMarked;
