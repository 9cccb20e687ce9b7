/** Write a section: figures by name, what is noticed, what it will look like. */
@NullMarked
package org.safeboard.annualreport.write;

import org.jspecify.annotations.NullMarked;
