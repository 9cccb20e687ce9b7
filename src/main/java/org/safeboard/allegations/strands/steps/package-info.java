/** Record how far the employer is: interviews, investigation, hearing, an agreement. */
@NullMarked
package org.safeboard.allegations.strands.steps;

import org.jspecify.annotations.NullMarked;
