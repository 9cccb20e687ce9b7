/** The rules of allegations management, without web and database. */
@NullMarked
package org.safeboard.allegations.domain;

import org.jspecify.annotations.NullMarked;
