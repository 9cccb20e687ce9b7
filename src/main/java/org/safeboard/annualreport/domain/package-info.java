/** Chapters of the annual report: who may write and publish them, their text, their figures, their editions. */
@NullMarked
package org.safeboard.annualreport.domain;

import org.jspecify.annotations.NullMarked;
