/** What a module gives to the annual report: its chapter, with prose to begin with. */
@NullMarked
package org.safeboard.platform.report;

import org.jspecify.annotations.NullMarked;
