package org.safeboard.people;

import static org.safeboard.people.Listing.HOUSEHOLD;
import static org.safeboard.people.Listing.LIKELY;
import static org.safeboard.people.Listing.POSSIBLE;

import java.util.List;
import java.util.stream.Stream;

/** The three lists of records that may be about one person, each with the likeliest first. */
public record Matches(List<Match> likely, List<Match> possible, List<Match> household) {

    static Matches of(List<Match> found) {
        return new Matches(in(LIKELY, found), in(POSSIBLE, found), in(HOUSEHOLD, found));
    }

    /** All of them, likely ones first. */
    public List<Match> all() {
        return Stream.of(likely, possible, household).flatMap(List::stream).toList();
    }

    private static List<Match> in(Listing list, List<Match> found) {
        return found.stream().filter(it -> it.list() == list).toList();
    }
}
