/**
 * Documents kept with the records of a module: what may be sent, checked by what is in it, scanned where a scanner is
 * configured, opened by those who may see the file it belongs to.
 */
@NullMarked
package org.safeboard.platform.attachments;

import org.jspecify.annotations.NullMarked;
