/** Safeboard, the working system of a safeguarding children board: one package a module. */
@NullMarked
package org.safeboard;

import org.jspecify.annotations.NullMarked;
