package org.safeboard.allegations.letters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Allegation;
import org.safeboard.allegations.domain.Allegations;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.allegations.domain.Meetings;
import org.safeboard.allegations.domain.Strand;
import org.safeboard.allegations.domain.Strands;
import org.safeboard.allegations.domain.letters.LetterKind;
import org.safeboard.allegations.domain.referrals.RegulatorReferral;
import org.safeboard.allegations.domain.referrals.RegulatorReferrals;
import org.safeboard.allegations.domain.telling.Telling;
import org.safeboard.people.People;
import org.safeboard.people.PersonDetails;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.codes.Code;
import org.safeboard.platform.codes.Codes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a case gives to its letters: facts that nobody types again, and first drafts of what somebody has to weigh. */
@Component
class CaseWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Concerns concerns;
    private final Allegations allegations;
    private final Meetings meetings;
    private final Strands strands;
    private final RegulatorReferrals regulatorReferrals;
    private final People people;
    private final Areas areas;
    private final Codes codes;
    private final JdbcClient sql;

    CaseWords(
            Concerns concerns,
            Allegations allegations,
            Meetings meetings,
            Strands strands,
            RegulatorReferrals regulatorReferrals,
            People people,
            Areas areas,
            Codes codes,
            JdbcClient sql) {
        this.concerns = concerns;
        this.allegations = allegations;
        this.meetings = meetings;
        this.strands = strands;
        this.regulatorReferrals = regulatorReferrals;
        this.people = people;
        this.areas = areas;
        this.codes = codes;
        this.sql = sql;
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    @Nullable
    PersonDetails adult(Contact contact) {
        var adult = contact.about().adult();
        return adult == null ? null : people.get(adult, contact.area()).orElse(null);
    }

    String adultName(Contact contact) {
        var adult = adult(contact);
        return adult == null ? "" : adult.name();
    }

    List<Allegation> alleged(Contact contact) {
        return concerns.findByContact(contact.id())
                .map(it -> allegations.findByConcernOrderBySeq(it.id()))
                .orElse(List.of());
    }

    /** The facts, which the writer of a letter cannot change. */
    Map<String, String> facts(Contact contact, LetterKind kind, String recipient) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("reference", contact.number());
        facts.put("board", areas.find(contact.area()).map(Areas.Area::board).orElse(contact.area()));
        facts.put("date received", day(contact.received().receivedOn()));
        facts.put("subject", adultName(contact));
        facts.put(
                "person",
                switch (kind) {
                    case OUTCOME, TOLD, LEAFLET -> adultName(contact);
                    default -> recipient;
                });
        alleged(contact).stream()
                .map(Allegation::conclusion)
                .filter(Objects::nonNull)
                .map(Allegation.Conclusion::on)
                .max(java.util.Comparator.naturalOrder())
                .ifPresent(it -> facts.put("outcome date", day(it)));
        return facts;
    }

    /** Each allegation with its outcome and what that meant on its day. */
    List<Map<String, String>> each(Contact contact, @Nullable Telling row) {
        return alleged(contact).stream()
                .filter(it -> row == null || row.allegation() == null || it.id().equals(row.allegation()))
                .map(it -> one(contact, it))
                .toList();
    }

    private Map<String, String> one(Contact contact, Allegation allegation) {
        var values = new LinkedHashMap<String, String>();
        values.put("number", Integer.toString(allegation.seq()));
        values.put("allegation", allegation.wording());
        var conclusion = allegation.conclusion();
        if (conclusion != null) {
            var code = conclusion.outcome().name();
            values.put("outcome", codes.label("allegations/outcome", code));
            values.put("meaning", sentence(meaning(contact.area(), code, conclusion.on())));
        }
        return values;
    }

    /** A code that was offered twice has two descriptions: the one of the day counts. */
    private String meaning(String area, String code, LocalDate on) {
        return codes.periods("allegations/outcome", area).stream()
                .filter(it -> it.code().equals(code) && it.isOffered(on))
                .findFirst()
                .or(() -> codes.find("allegations/outcome", code))
                .map(Code::hint)
                .orElse("");
    }

    /** First drafts of what the writer weighs: by the name of the field. */
    Map<String, String> drafts(Contact contact, LetterKind kind, Telling row) {
        var drafts = new LinkedHashMap<String, String>();
        var concern = concerns.findByContact(contact.id()).orElse(null);
        drafts.put("forum", concern == null ? "" : forum(concern));
        drafts.put("agencies", agencies(contact, concern));
        drafts.put("strands", concern == null ? "" : strandsSaid(concern));
        drafts.put("disposal", "");
        drafts.put("barring", concern == null ? "" : barring(concern));
        drafts.put("regulator", concern == null ? wording("REGULATOR_NONE") : regulators(concern));
        drafts.put("kept", wording("KEPT"));
        drafts.put("references", references(contact));
        drafts.put("support", wording(kind == LetterKind.FAMILY ? "SUPPORT_FAMILY" : "SUPPORT"));
        drafts.put("advice", contact.advice().text());
        drafts.put(
                "words",
                row.plan().words().isBlank() ? next(contact, kind) : row.plan().words());
        return drafts;
    }

    private String next(Contact contact, LetterKind kind) {
        return switch (kind) {
            case FAMILY -> wording("FAMILY_NEXT");
            case REFERRER -> wording("REFERRER_NEXT");
            case OTHER_BODY -> wording("BODY_NEXT");
            case OTHER_LADO -> wording("LADO_NEXT");
            case TOLD -> wording("TOLD_NEXT");
            case ADVICE -> contact.advice().subjectTold();
            case OUTCOME, LEAFLET -> "";
        };
    }

    private String wording(String code) {
        return codes.label("allegations/letter-wording", code);
    }

    private String references(Contact contact) {
        return alleged(contact).stream()
                .map(Allegation::conclusion)
                .filter(Objects::nonNull)
                .map(it -> wording("REFERENCES_" + it.outcome().name()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String forum(Concern concern) {
        var held = meetings.findByConcernOrderByHeldOn(concern.id());
        return held.isEmpty()
                ? "a discussion between the LADO and the agencies"
                : "a position of trust meeting on " + day(held.getLast().heldOn());
    }

    /** By agency, never by name. */
    private String agencies(Contact contact, @Nullable Concern concern) {
        var came = concern == null
                ? List.<String>of()
                : sql.sql("""
                        select distinct agency from allegations.attendance
                          join allegations.meeting on meeting.id = attendance.meeting
                         where meeting.concern = ? and agency <> '' and attended in (?, ?) order by agency""")
                        .params(concern.id(), Meeting.Attended.PRESENT.name(), Meeting.Attended.REPORT_SENT.name())
                        .query(String.class)
                        .list();
        return came.isEmpty() ? contact.about().setting() : String.join(", ", came);
    }

    private String strandsSaid(Concern concern) {
        return strands.findByConcern(concern.id()).stream()
                .sorted(java.util.Comparator.comparing(Strand::kind))
                .filter(it -> it.result() != null)
                .map(it -> "%s: %s."
                        .formatted(it.kind().title(), codes.label(it.kind().results(), it.result())))
                .collect(Collectors.joining("\n"));
    }

    private String barring(Concern concern) {
        var decision = concern.dbs().decision();
        if (decision == null || !concern.dbs().decided()) {
            return "";
        }
        return wording(
                decision.equals("MET_REFERRED") || decision.equals("LA_POWER_USED")
                        ? "BARRING_REFERRED"
                        : "BARRING_NOT");
    }

    private String regulators(Concern concern) {
        var told = regulatorReferrals.findByConcernOrderByRegulator(concern.id()).stream()
                .filter(it -> it.decided().decision() == RegulatorReferral.Decision.REFER)
                .map(it -> "A referral to %s was made or will be made."
                        .formatted(codes.label(RegulatorReferral.LIST, it.regulator())))
                .collect(Collectors.joining("\n"));
        return told.isEmpty() ? wording("REGULATOR_NONE") : told;
    }

    private static String sentence(String text) {
        return text.isBlank() || text.endsWith(".") ? text : text + ".";
    }
}
