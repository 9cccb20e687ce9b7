package org.safeboard.people.matching;

import java.util.List;
import org.safeboard.people.Listing;
import org.safeboard.people.Reason;

/**
 * A record that may be about the person asked for.
 *
 * @param score how much likelier the same person is than anybody else, in doublings (bits): at nought as likely as not,
 *     whatever the size of the index
 * @param reasons what was compared, the weightiest first
 */
public record Found<K>(K key, Listing list, double score, List<Reason> reasons) {}
