/**
 * Letters from Word templates that the office edits itself. A template holds fields and nothing that could run or fetch
 * something; filled, it keeps the office's formatting, and the same content is its PDF and its preview.
 */
@NullMarked
package org.safeboard.platform.letters;

import org.jspecify.annotations.NullMarked;
