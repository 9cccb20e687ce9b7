package org.safeboard.allegations.matching;

import java.util.List;
import org.safeboard.people.Sweep.Pair;

/**
 * Two records that may be one person.
 *
 * @param numbers of the contacts about them that may be read
 * @param href where they are judged; blank where one of them has no such contact
 */
public record ToJudge(Pair pair, List<String> numbers, String href) {}
