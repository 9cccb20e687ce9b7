/**
 * Finds the records about one person, however spelt: an index in memory, a model that weighs what agrees, and the words that
 * say why. It knows nothing of pages, cases or tables; {@code docs/matching.md} has the method and the figures.
 */
@NullMarked
package org.safeboard.people.matching;

import org.jspecify.annotations.NullMarked;
