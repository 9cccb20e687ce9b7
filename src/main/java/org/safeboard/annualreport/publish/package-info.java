/** Publish a chapter: what was noticed is put right or explained, text and figures are frozen. */
@NullMarked
package org.safeboard.annualreport.publish;

import org.jspecify.annotations.NullMarked;
