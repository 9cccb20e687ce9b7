package org.safeboard.allegations.minutes.begin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.safeboard.allegations.domain.Allegation;
import org.safeboard.allegations.domain.Allegations;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Strand;
import org.safeboard.allegations.domain.Strands;
import org.safeboard.allegations.domain.earlier.EarlierConcerns;
import org.safeboard.allegations.domain.earlier.EarlierContact;
import org.safeboard.allegations.domain.earlier.EarlierPerson;
import org.safeboard.allegations.domain.sittings.FromFile;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.web.Dates;
import org.springframework.stereotype.Component;

/** What the case file says under each line of the agenda. */
@Component
class CaseFacts {
    private final Allegations allegations;
    private final Strands strands;
    private final EarlierConcerns earlier;
    private final Codes codes;
    private final List<FromFile> others;

    CaseFacts(Allegations allegations, Strands strands, EarlierConcerns earlier, Codes codes, List<FromFile> others) {
        this.allegations = allegations;
        this.strands = strands;
        this.earlier = earlier;
        this.codes = codes;
        this.others = others;
    }

    List<String> of(String line, Contact contact, Concern concern, Staff staff) {
        var own = switch (line) {
            case "ALLEGATIONS" -> put(concern);
            case "OTHER_ROLES" -> known(contact);
            case "EARLIER" -> earlier(contact, staff);
            case "STRANDS" -> strands(concern);
            case "REFERRALS" -> referrals(concern);
            default -> List.<String>of();
        };
        return Stream.concat(
                        own.stream(),
                        others.stream()
                                .filter(it -> it.line().equals(line))
                                .flatMap(it -> it.of(contact, concern, staff).stream()))
                .toList();
    }

    private List<String> put(Concern concern) {
        var found = allegations.findByConcernOrderBySeq(concern.id());
        return found.isEmpty()
                ? List.of("No allegation is recorded yet")
                : found.stream().map(CaseFacts::put).toList();
    }

    private static String put(Allegation it) {
        var words = "Allegation %d: \u201c%s\u201d, ".formatted(it.seq(), it.wording())
                + (it.putOn() == null ? "not yet put to the person" : "put on " + Dates.day(it.putOn()));
        return it.response().isBlank() ? words : words + "; the person said: \u201c" + it.response() + "\u201d";
    }

    private static List<String> known(Contact contact) {
        var about = contact.about();
        var facts = new ArrayList<String>();
        if (!about.adultRole().isBlank()) {
            facts.add("Known role: " + about.adultRole());
        }
        if (!about.setting().isBlank()) {
            facts.add("Known setting: " + about.setting());
        }
        return facts;
    }

    /** What is restricted is not told of beyond its being there: minutes go to many. */
    private List<String> earlier(Contact contact, Staff staff) {
        var found = earlier.of(contact, staff);
        var people =
                found.people().stream().filter(EarlierPerson::mayBeTheAdult).toList();
        if (people.isEmpty() && !found.restricted()) {
            return List.of("No earlier record was found");
        }
        var told = people.stream()
                .flatMap(person -> person.contacts().stream()
                        .filter(it -> contact.restricted() || !it.restricted())
                        .map(it -> words(person, it)));
        var untold =
                found.restricted() || (!contact.restricted() && people.stream().anyMatch(EarlierPerson::restricted));
        return Stream.concat(
                        told,
                        untold
                                ? Stream.of("There is an earlier record that is restricted: ask the LADO")
                                : Stream.empty())
                .toList();
    }

    private static String words(EarlierPerson person, EarlierContact it) {
        return "%s, %s: %s (%s)"
                .formatted(
                        it.number(),
                        Dates.day(it.receivedOn()),
                        it.inWords(),
                        person.verdict() == null
                                ? "not yet judged to be the same person"
                                : person.verdict().words().toLowerCase(java.util.Locale.UK));
    }

    private List<String> strands(Concern concern) {
        var kept = strands.findByConcern(concern.id());
        return Stream.of(Strand.Kind.values())
                .map(kind -> kept.stream()
                        .filter(it -> it.kind() == kind)
                        .findFirst()
                        .orElseGet(() -> Strand.of(concern, kind)))
                .map(it -> it.kind().what() + ": "
                        + it.status().label().toLowerCase(java.util.Locale.UK)
                        + (it.notPursuedReason().isBlank() ? "" : ", " + it.notPursuedReason()))
                .toList();
    }

    private List<String> referrals(Concern concern) {
        var decision = concern.dbs().decision();
        return List.of(
                "DBS: " + (decision == null ? "not yet decided" : codes.label("allegations/dbs-decision", decision)));
    }
}
