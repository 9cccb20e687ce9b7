package org.safeboard.allegations.domain.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.domain.Allegation;
import org.safeboard.allegations.domain.Allegation.Conclusion;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contact.About;
import org.safeboard.allegations.domain.Contact.Call;
import org.safeboard.allegations.domain.Contact.Safe;
import org.safeboard.allegations.domain.Given;
import org.safeboard.allegations.domain.Outcome;
import org.safeboard.allegations.domain.bodies.BodyKind;
import org.safeboard.allegations.domain.bodies.ResponsibleBody;
import org.safeboard.allegations.domain.bodies.ResponsibleBody.Entered;
import org.safeboard.allegations.domain.bodies.ResponsibleBody.Reached;
import org.safeboard.allegations.domain.telling.Telling.Done;
import org.safeboard.allegations.domain.telling.Telling.State;

/** Who has to be told what, by rule from the facts of a case. */
class LedgerTest {
    private static final LocalDate TODAY = Given.TODAY;
    private final Contact contact = contact("PERM", "");
    private final Concern concern = Concern.open(contact, Given.RECEIVED, null);

    private static Contact contact(String basis, String callerOrganisation) {
        var of = Given.contact();
        return new Contact(
                of.id(),
                of.area(),
                of.number(),
                of.received(),
                new Call("Hilda Head", callerOrganisation, "", Safe.YES, "", false),
                new About(null, "a caretaker", "", basis, null, "Elmtree School", null, "a boy of 8"),
                of.details(),
                null,
                of.advice(),
                null,
                false,
                null,
                null,
                null);
    }

    private Allegation alleged(LocalDate putOn) {
        return Allegation.put(concern, 1, "That you shouted", "EMO", putOn, "", TODAY);
    }

    private Allegation concluded(Outcome outcome) {
        return alleged(TODAY)
                .conclude(new Conclusion(outcome, TODAY, UUID.randomUUID(), "x"), List.of(), Given.RECEIVED, TODAY);
    }

    private List<Telling> after(Contact of, List<Telling> rows, Allegation... allegations) {
        return after(of, List.of(), rows, allegations);
    }

    private List<Telling> after(
            Contact of, List<ResponsibleBody> bodies, List<Telling> rows, Allegation... allegations) {
        var all = new ArrayList<>(rows);
        for (var changed : new Ledger(of, concern, List.of(allegations), bodies, rows).bringUpToDate(TODAY)) {
            all.removeIf(it -> it.id().equals(changed.id()));
            all.add(changed);
        }
        return all;
    }

    private static List<String> outcome(List<Telling> rows) {
        return rows.stream()
                .filter(it -> it.matter() == Matter.OUTCOME)
                .map(it -> it.who() + " " + it.edition() + " " + it.state())
                .toList();
    }

    @Test
    void an_allegation_has_to_be_put_and_the_process_explained() {
        var rows = after(contact, List.of(), alleged(null));
        assertThat(rows).extracting(Telling::matter).containsExactly(Matter.ALLEGATION, Matter.PROCESS);
        assertThat(rows).extracting(Telling::state).containsOnly(State.TO_DO);
        assertThat(rows).extracting(it -> it.plan().teller()).containsExactly(Teller.EMPLOYER, Teller.LADO);
    }

    @Test
    void once_it_was_put_that_is_told_and_nothing_is_asked_twice() {
        var put = Allegation.put(concern, 1, "That you shouted", "EMO", TODAY, "", TODAY);
        var rows = after(contact, List.of(), put);
        assertThat(rows.getFirst().state()).isEqualTo(State.TOLD);
        assertThat(after(contact, rows, put)).hasSameSizeAs(rows);
    }

    @Test
    void the_outcome_goes_to_the_person_the_employer_the_family_and_the_referrer() {
        assertThat(outcome(after(contact, List.of(), concluded(Outcome.UNS))))
                .containsExactly(
                        "The person 1 TO_DO",
                        "Employer, Elmtree School 1 TO_DO",
                        "Child and parents 1 TO_DO",
                        "Referrer, Hilda Head 1 TO_DO");
    }

    @Test
    void a_referrer_who_is_the_employer_gets_one_letter() {
        assertThat(outcome(after(contact("PERM", "elmtree school"), List.of(), concluded(Outcome.UNS))))
                .noneMatch(it -> it.startsWith("Referrer"));
    }

    @Test
    void an_agency_and_a_host_get_two_letters() {
        assertThat(outcome(after(contact("AGENCY", ""), List.of(), concluded(Outcome.UNS))))
                .contains("Employer, Elmtree School 1 TO_DO", "Employer, Agency that supplies the person 1 TO_DO");
        var bodies = List.of(body(BodyKind.HOST, "Elmtree School"), body(BodyKind.AGENCY_SUPPLIER, "Teach Today Ltd"));
        assertThat(outcome(after(contact("AGENCY", ""), bodies, List.of(), concluded(Outcome.UNS))))
                .contains("Employer, Elmtree School 1 TO_DO", "Employer, Teach Today Ltd 1 TO_DO")
                .noneMatch(it -> it.contains("Agency that supplies"));
    }

    private ResponsibleBody body(BodyKind kind, String name) {
        return ResponsibleBody.of(concern, new Entered(kind, null, name, Reached.UNKNOWN, "", "", null), TODAY);
    }

    @Test
    void a_malicious_outcome_is_not_told_before_the_second_person_confirmed_it() {
        assertThat(outcome(after(contact, List.of(), concluded(Outcome.MAL)))).isEmpty();
        var confirmed = concluded(Outcome.MAL).confirm(UUID.randomUUID(), TODAY);
        assertThat(outcome(after(contact, List.of(), confirmed))).hasSize(4);
    }

    @Test
    void leicestershire_23_003_705_all_who_were_told_the_first_outcome_are_told_the_next() {
        var rows = after(contact, List.of(), concluded(Outcome.UNS));
        var ledger = new Ledger(contact, concern, List.of(concluded(Outcome.UNS)), List.of(), rows);
        rows.add(ledger.also(Matter.OUTCOME, Audience.OTHER_LADO, "Sandwell", Teller.LADO, TODAY));
        rows.replaceAll(it -> it.matter() == Matter.OUTCOME && it.audience() != Audience.REFERRER
                ? it.told(new Done(TODAY, "LETTER", "AB1", null), TODAY)
                : it);
        assertThat(outcome(after(contact, rows, concluded(Outcome.SUB))))
                .contains(
                        "The person 1 TOLD",
                        "The person 2 TO_DO",
                        "Employer, Elmtree School 2 TO_DO",
                        "Child and parents 2 TO_DO",
                        "Referrer, Hilda Head 1 NOT_NEEDED",
                        "Referrer, Hilda Head 2 TO_DO",
                        "LADO of another authority, Sandwell 2 TO_DO");
    }

    @Test
    void hertfordshire_24_021_641_telling_has_a_time_limit_after_the_conclusion() {
        assertThat(Matter.OUTCOME.clock(Audience.SUBJECT)).isEqualTo(TellingClock.OUTCOME_TO_SUBJECT);
        assertThat(Matter.OUTCOME.clock(Audience.EMPLOYER)).isEqualTo(TellingClock.OUTCOME_TO_SUBJECT);
        assertThat(Matter.OUTCOME.clock(Audience.FAMILY)).isEqualTo(TellingClock.OUTCOME_TO_OTHERS);
        assertThat(TellingClock.OUTCOME_TO_SUBJECT.limit().text()).isEqualTo("5 working days");
        assertThat(TellingClock.values()).allMatch(TellingClock::local);
    }

    @Test
    void devon_21_003_338_telling_by_somebody_else_counts_only_with_who_confirmed_it() {
        var row = after(contact, List.of(), alleged(null)).getFirst();
        assertThat(row.plan().teller()).isEqualTo(Teller.EMPLOYER);
        assertThatThrownBy(() -> row.told(new Done(TODAY, "MEETING", "", null), TODAY))
                .hasMessage("Enter who confirmed that they were told, and when");
        assertThat(row.told(new Done(TODAY, "MEETING", "Hilda Head by telephone today", null), TODAY)
                        .settled())
                .isTrue();
    }

    @Test
    void suffolk_24_011_718_nothing_is_concluded_before_it_was_put_to_the_person_or_that_is_withheld() {
        var rows = after(contact, List.of(), alleged(null));
        var allegation = alleged(null);
        var row = new ArrayList<>(after(contact, List.of(), allegation));
        assertThatThrownBy(() -> PutFirst.check(allegation, rows).orRefuse())
                .hasMessageContaining("Allegation 1 was not put to the person");
        PutFirst.check(alleged(TODAY), rows).orRefuse();
        row.replaceAll(it -> it.matter() == Matter.ALLEGATION
                ? it.withhold("He is abroad and cannot be reached", TODAY.plusDays(7), TODAY.plusDays(28), TODAY)
                : it);
        PutFirst.check(allegation, row).orRefuse();
    }

    @Test
    void ne_lincolnshire_24_002_470_a_letter_that_came_back_is_no_proof_of_telling() {
        var told = after(contact, List.of(), concluded(Outcome.UNS)).stream()
                .filter(it -> it.matter() == Matter.OUTCOME)
                .findFirst()
                .orElseThrow()
                .told(new Done(TODAY, "RECORDED", "AB123456789GB", UUID.randomUUID()), TODAY);
        var back = told.returned(TODAY, "Gone away", TODAY);
        assertThat(back.state()).isEqualTo(State.RETURNED);
        assertThat(back.settled()).isFalse();
        assertThatThrownBy(() -> back.returned(TODAY, "x", TODAY)).hasMessageContaining("Nothing was sent");
    }

    @Test
    void withholding_needs_a_reason_and_a_day_to_look_at_it_again() {
        var row = after(contact, List.of(), alleged(null)).getFirst();
        assertThatThrownBy(() -> row.withhold("", TODAY.plusDays(40), TODAY.plusDays(28), TODAY))
                .hasMessageContaining("Enter why they are not told yet")
                .hasMessageContaining("within 28 days");
    }

    @Test
    void what_a_spreadsheet_brought_in_asks_for_nothing() {
        var brought = new Concern(
                concern.id(),
                contact.id(),
                contact.area(),
                Given.RECEIVED,
                null,
                Concern.Dbs.NONE,
                null,
                UUID.randomUUID(),
                null);
        assertThat(new Ledger(contact, brought, List.of(concluded(Outcome.UNS)), List.of(), List.of())
                        .bringUpToDate(TODAY))
                .isEmpty();
    }
}
