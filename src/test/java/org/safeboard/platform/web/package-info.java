/** Tests of pages, forms and errors without a database. */
@NullMarked
package org.safeboard.platform.web;

import org.jspecify.annotations.NullMarked;
