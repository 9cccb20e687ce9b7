package org.safeboard.allegations.domain.telling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Allegation;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.InitialDecision;
import org.safeboard.allegations.domain.bodies.BodyKind;
import org.safeboard.allegations.domain.bodies.ResponsibleBody;
import org.safeboard.allegations.domain.telling.Telling.Done;
import org.safeboard.allegations.domain.telling.Telling.Plan;

/**
 * Who has to be told what in a case, by rule from its facts. Whoever was told an outcome is told the next one too.
 *
 * @param bodies those responsible for the adult's work
 * @param rows what is in the ledger already
 */
public record Ledger(
        Contact contact,
        @Nullable Concern concern,
        List<Allegation> allegations,
        List<ResponsibleBody> bodies,
        List<Telling> rows) {
    private static final Set<String> SUPPLIED = Set.of("AGENCY", "SUPPLY");
    /** How an agency is called of which nobody entered the name. */
    static final String AGENCY = "Agency that supplies the person";

    private static final Set<BodyKind> EMPLOYERS =
            EnumSet.of(BodyKind.EMPLOYER, BodyKind.AGENCY_SUPPLIER, BodyKind.HOST, BodyKind.FOSTERING_SERVICE);

    /** The rows that are new or changed by what the case says now; to be saved. */
    public List<Telling> bringUpToDate(LocalDate today) {
        if (contact.broughtInBy() != null || concern != null && concern.broughtInBy() != null) {
            return List.of();
        }
        var changed = new ArrayList<Telling>();
        advice(changed);
        if (concern != null) {
            allegations.forEach(it -> alleged(concern, it, changed, today));
            if (!allegations.isEmpty() && allegations.stream().allMatch(Allegation::concluded)) {
                outcome(changed, today);
            }
        }
        return changed;
    }

    /** What is still to be told. */
    public static List<Telling> open(List<Telling> rows) {
        return rows.stream().filter(it -> !it.settled()).toList();
    }

    /** The outcomes of a case in one line, to see whether they are still those that people were told. */
    public static String outcomes(List<Allegation> allegations) {
        return allegations.stream()
                .map(it ->
                        it.seq() + " " + Objects.requireNonNull(it.conclusion()).outcome() + " "
                                + it.conclusion().on())
                .collect(Collectors.joining(", "));
    }

    private void advice(List<Telling> changed) {
        var decision = contact.decision();
        var sent = contact.advice().sentOn();
        if (decision == null || decision.code() != InitialDecision.ADVICE_ONLY || sent == null) {
            return;
        }
        var words = contact.advice().subjectTold();
        if (!words.isBlank() && find(Matter.ADVICE, Audience.SUBJECT, null).isEmpty()) {
            changed.add(row(Matter.ADVICE, Audience.SUBJECT, "", null, 1, "", sent, Teller.EMPLOYER, words));
        }
    }

    private void alleged(Concern of, Allegation allegation, List<Telling> changed, LocalDate today) {
        var known = find(Matter.ALLEGATION, Audience.SUBJECT, allegation.id());
        var row = known.isEmpty()
                ? row(
                        Matter.ALLEGATION,
                        Audience.SUBJECT,
                        "",
                        allegation.id(),
                        1,
                        "",
                        of.openedOn(),
                        Teller.EMPLOYER,
                        "")
                : known.getFirst();
        var put = allegation.putOn();
        if (put != null && !row.settled()) {
            changed.add(row.told(new Done(put, "PUT", "Recorded with the allegation", null), today));
        } else if (known.isEmpty()) {
            changed.add(row);
        }
        if (find(Matter.PROCESS, Audience.SUBJECT, null).isEmpty()
                && changed.stream().noneMatch(it -> it.matter() == Matter.PROCESS)) {
            changed.add(row(Matter.PROCESS, Audience.SUBJECT, "", null, 1, "", of.openedOn(), Teller.LADO, ""));
        }
    }

    private void outcome(List<Telling> changed, LocalDate today) {
        var told = outcomes(allegations);
        var before = rows.stream().filter(it -> it.matter() == Matter.OUTCOME).toList();
        int last = before.stream().mapToInt(Telling::edition).max().orElse(0);
        if (before.stream().anyMatch(it -> it.edition() == last && it.outcomes().equals(told))) {
            ofBodies()
                    .filter(it -> before.stream()
                            .noneMatch(row -> row.edition() == last && same(row, it.audience(), it.name())))
                    .map(it -> row(Matter.OUTCOME, it.audience(), it.name(), null, last, told, today, Teller.LADO, ""))
                    .forEach(changed::add);
            return;
        }
        var since = since();
        var next = last + 1;
        var now = new ArrayList<Telling>();
        recipients()
                .forEach(it -> now.add(
                        row(Matter.OUTCOME, it.audience(), it.name(), null, next, told, since, Teller.LADO, "")));
        // Everybody of an earlier edition is told again, those too whom somebody added by hand.
        for (var row : before) {
            if (row.state() != Telling.State.NOT_NEEDED
                    && now.stream().noneMatch(it -> same(it, row.audience(), row.name()))) {
                now.add(row(
                        Matter.OUTCOME,
                        row.audience(),
                        row.name(),
                        null,
                        next,
                        told,
                        since,
                        row.plan().teller(),
                        ""));
            }
            if (!row.settled()) {
                changed.add(row.notNeeded("A later outcome took its place", today));
            }
        }
        changed.addAll(now);
    }

    /** Who is told an outcome, each once. */
    private record Recipient(Audience audience, String name) {}

    private List<Recipient> recipients() {
        var all = new ArrayList<Recipient>();
        all.add(new Recipient(Audience.SUBJECT, ""));
        var about = contact.about();
        ofBodies().forEach(all::add);
        if (all.size() == 1 && !about.setting().isBlank()) {
            all.add(new Recipient(Audience.EMPLOYER, about.setting()));
        }
        var basis = about.employmentBasis();
        if (basis != null
                && SUPPLIED.contains(basis)
                && bodies.stream().noneMatch(it -> it.kind() == BodyKind.AGENCY_SUPPLIER)) {
            all.add(new Recipient(Audience.EMPLOYER, AGENCY));
        }
        if (about.child() != null || !about.childDescribed().isBlank()) {
            all.add(new Recipient(Audience.FAMILY, ""));
        }
        var caller = contact.call();
        var from = caller.callerOrganisation();
        if (from.isBlank() || !from.equalsIgnoreCase(about.setting())) {
            all.add(new Recipient(Audience.REFERRER, from.isBlank() ? caller.callerName() : from));
        }
        return all;
    }

    /** An agency and a host are two bodies, and get two letters. */
    private Stream<Recipient> ofBodies() {
        return bodies.stream()
                .filter(ResponsibleBody::answers)
                .map(it -> new Recipient(
                        EMPLOYERS.contains(it.kind()) ? Audience.EMPLOYER : Audience.OTHER_BODY, it.name()))
                .distinct();
    }

    private LocalDate since() {
        return allegations.stream()
                .map(it -> it.confirmation() == null
                        ? Objects.requireNonNull(it.conclusion()).on()
                        : it.confirmation().on())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<Telling> find(Matter matter, Audience audience, @Nullable UUID allegation) {
        return rows.stream()
                .filter(it -> it.matter() == matter && it.audience() == audience)
                .filter(it -> Objects.equals(it.allegation(), allegation))
                .toList();
    }

    private static boolean same(Telling row, Audience audience, String name) {
        return row.audience() == audience && row.name().toLowerCase(Locale.UK).equals(name.toLowerCase(Locale.UK));
    }

    private Telling row(
            Matter matter,
            Audience audience,
            String name,
            @Nullable UUID allegation,
            int edition,
            String outcomes,
            LocalDate since,
            Teller teller,
            String words) {
        return new Telling(
                UUID.randomUUID(),
                contact.id(),
                contact.area(),
                matter,
                audience,
                name,
                allegation,
                edition,
                outcomes,
                since,
                new Plan(teller, "", words),
                null,
                null,
                null,
                null,
                null);
    }

    /** Somebody who is told beside those whom the rule names. */
    public Telling also(Matter matter, Audience audience, String name, Teller teller, LocalDate today) {
        int last = rows.stream()
                .filter(it -> it.matter() == matter)
                .mapToInt(Telling::edition)
                .max()
                .orElse(1);
        org.safeboard.platform.rules.Rules.check(!name.isBlank(), "name", "Enter who has to be told")
                .and(
                        rows.stream()
                                .noneMatch(it ->
                                        it.matter() == matter && it.edition() == last && same(it, audience, name)),
                        "name",
                        "They are in the ledger already")
                .and(
                        matter != Matter.OUTCOME
                                || !allegations.isEmpty()
                                        && allegations.stream().allMatch(Allegation::concluded),
                        "matter",
                        "There is no outcome yet: they are told of it once every allegation has its outcome")
                .orRefuse();
        var said = matter == Matter.OUTCOME ? outcomes(allegations) : "";
        return row(matter, audience, name, null, last, said, today, teller, "");
    }
}
