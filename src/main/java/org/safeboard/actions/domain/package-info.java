/** What an action is and the rules it keeps; no web and no SQL. */
@NullMarked
package org.safeboard.actions.domain;

import org.jspecify.annotations.NullMarked;
