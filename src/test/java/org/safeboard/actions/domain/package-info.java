/** Tests of the rules of actions. */
@NullMarked
package org.safeboard.actions.domain;

import org.jspecify.annotations.NullMarked;
