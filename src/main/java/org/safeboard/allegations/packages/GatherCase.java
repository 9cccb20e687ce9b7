package org.safeboard.allegations.packages;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Allegation;
import org.safeboard.allegations.domain.Allegations;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contact.Precision;
import org.safeboard.allegations.domain.Meetings;
import org.safeboard.allegations.domain.Strands;
import org.safeboard.allegations.domain.boundary.exchange.SharedCase;
import org.safeboard.allegations.domain.boundary.exchange.SharedCase.Adult;
import org.safeboard.allegations.domain.boundary.exchange.SharedCase.Alleged;
import org.safeboard.allegations.domain.boundary.exchange.SharedCase.Child;
import org.safeboard.allegations.domain.boundary.exchange.SharedCase.Coded;
import org.safeboard.allegations.domain.boundary.exchange.SharedCase.Found;
import org.safeboard.allegations.domain.boundary.exchange.SharedCase.Met;
import org.safeboard.allegations.domain.boundary.exchange.SharedCase.Said;
import org.safeboard.allegations.domain.boundary.exchange.SharedCase.Section;
import org.safeboard.allegations.domain.boundary.exchange.SharedCase.StrandRun;
import org.safeboard.people.Further;
import org.safeboard.people.People;
import org.safeboard.people.PersonDetails;
import org.safeboard.platform.codes.Codes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers of a case what was chosen to be shared. */
@Component
class GatherCase {
    private final Concerns concerns;
    private final Allegations allegations;
    private final Strands strands;
    private final Meetings meetings;
    private final People people;
    private final Codes codes;
    private final JdbcClient sql;

    GatherCase(
            Concerns concerns,
            Allegations allegations,
            Strands strands,
            Meetings meetings,
            People people,
            Codes codes,
            JdbcClient sql) {
        this.concerns = concerns;
        this.allegations = allegations;
        this.strands = strands;
        this.meetings = meetings;
        this.people = people;
        this.codes = codes;
        this.sql = sql;
    }

    SharedCase of(Contact contact, Set<Section> chosen) {
        var concern = concerns.findByContact(contact.id());
        var details = contact.details();
        var call = contact.call();
        return new SharedCase(
                contact.received().receivedOn(),
                contact.received().receivedTime(),
                contact.restricted(),
                call.immediateConcern(),
                call.childSafe(),
                call.childSafeNote(),
                adult(contact),
                child(contact),
                coded("sector", details.sector()),
                coded("nature", details.nature()),
                details.incidentFrom(),
                details.incidentTo(),
                details.incidentPrecision(),
                details.employerKnewOn(),
                chosen.contains(Section.SAID) ? said(contact.id()) : List.of(),
                chosen.contains(Section.ALLEGATIONS) ? alleged(concern, chosen.contains(Section.OUTCOMES)) : List.of(),
                chosen.contains(Section.STRANDS) ? strands(concern) : List.of(),
                chosen.contains(Section.MEETINGS) ? meetings(concern) : List.of());
    }

    private Adult adult(Contact contact) {
        var about = contact.about();
        var person = person(about.adult(), contact.area());
        return new Adult(
                person.map(PersonDetails::givenNames).orElse(""),
                person.map(PersonDetails::familyName).orElse(""),
                person.map(PersonDetails::knownAs).orElse(""),
                person.map(PersonDetails::born).orElse(null),
                person.map(it -> Precision.valueOf(it.precision().name())).orElse(Precision.UNKNOWN),
                about.adultDescribed(),
                about.adultRole(),
                about.setting(),
                person.map(PersonDetails::further)
                        .filter(it -> !it.equals(Further.NONE))
                        .orElse(null));
    }

    private Child child(Contact contact) {
        var person = person(contact.about().child(), contact.area());
        return new Child(
                person.map(PersonDetails::givenNames).orElse(""),
                person.map(PersonDetails::familyName).orElse(""),
                contact.about().childDescribed());
    }

    private Optional<PersonDetails> person(@Nullable UUID id, String area) {
        return id == null ? Optional.empty() : people.get(id, area);
    }

    private @Nullable Coded coded(String list, @Nullable String code) {
        return code == null ? null : new Coded(code, codes.label("allegations/" + list, code));
    }

    private List<Said> said(UUID contact) {
        return sql.sql("select at, text from allegations.statement where contact = ? order by at, id")
                .param(contact)
                .query((row, n) ->
                        new Said(row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("text")))
                .list();
    }

    private List<Alleged> alleged(Optional<Concern> concern, boolean outcomes) {
        return concern.map(it -> allegations.findByConcernOrderBySeq(it.id())).orElse(List.of()).stream()
                .map(it -> new Alleged(
                        it.seq(),
                        it.wording(),
                        coded("nature", it.nature()),
                        it.putOn(),
                        it.response(),
                        outcomes ? found(it) : null))
                .toList();
    }

    /** An outcome that waits for a second person is none yet. */
    private @Nullable Found found(Allegation it) {
        var stands = it.conclusion();
        return stands == null || !it.concluded()
                ? null
                : new Found(
                        stands.outcome(),
                        codes.label("allegations/outcome", stands.outcome().name()),
                        stands.on(),
                        stands.reason() == null ? "" : stands.reason());
    }

    private List<StrandRun> strands(Optional<Concern> concern) {
        return concern.map(it -> strands.findByConcern(it.id())).orElse(List.of()).stream()
                .map(it -> new StrandRun(
                        it.kind(),
                        it.startedOn(),
                        it.endedOn(),
                        it.result() == null ? "" : codes.label(it.kind().results(), it.result()),
                        it.notPursuedReason()))
                .toList();
    }

    private List<Met> meetings(Optional<Concern> concern) {
        return concern.map(it -> meetings.findByConcernOrderByHeldOn(it.id())).orElse(List.of()).stream()
                .map(it -> new Met(it.type(), it.heldOn(), it.chair(), it.decisions()))
                .toList();
    }

    /** The outcomes that stand, as they are told to the other authority. */
    String outcomesInWords(Contact contact) {
        var lines = new ArrayList<String>();
        for (var it : alleged(concerns.findByContact(contact.id()), true)) {
            var found = it.outcome();
            if (found != null) {
                lines.add("Allegation %d (%s): %s, %s. %s"
                        .formatted(
                                it.seq(),
                                it.wording(),
                                found.label(),
                                org.safeboard.platform.web.Dates.longDay(found.on()),
                                found.reason()));
            }
        }
        return String.join("\n", lines);
    }
}
