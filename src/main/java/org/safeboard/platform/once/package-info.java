/** Forms sent twice, or sent about a record that changed meanwhile: done once, and told what happened. */
@NullMarked
package org.safeboard.platform.once;

import org.jspecify.annotations.NullMarked;
