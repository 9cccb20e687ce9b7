@NullMarked
package org.safeboard.annualreport.domain;

import org.jspecify.annotations.NullMarked;
