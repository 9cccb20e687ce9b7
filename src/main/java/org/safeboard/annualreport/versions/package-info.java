/** The versions of a section: who wrote what when, compared and restored. */
@NullMarked
package org.safeboard.annualreport.versions;

import org.jspecify.annotations.NullMarked;
