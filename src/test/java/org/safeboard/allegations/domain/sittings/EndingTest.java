package org.safeboard.allegations.domain.sittings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.safeboard.allegations.domain.Allegation;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Concern.Dbs;
import org.safeboard.allegations.domain.Given;
import org.safeboard.allegations.domain.Meeting.Attended;
import org.safeboard.allegations.domain.Meeting.Type;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;

class EndingTest {
    private static final LocalTime ENDED = LocalTime.of(15, 30);
    private static final Carried RECOMMENDATION =
            new Carried(UUID.randomUUID(), Carried.Kind.RECOMMENDATION, "Suspend him", "Police");
    private static final Carried ACTION =
            new Carried(UUID.randomUUID(), Carried.Kind.ACTION, "Ring the school", "LADO");

    private final Concern concern = Given.concern();

    @Test
    void a_meeting_that_has_everything_ends() {
        assertThat(refused(Type.INITIAL, notes("Agreed"), List.of())).isEmpty();
    }

    @Test
    void a_meeting_cannot_end_while_an_earlier_recommendation_is_undecided() {
        for (var type : List.of(Type.REVIEW, Type.FINAL)) {
            assertThat(refused(type, notes("Agreed"), List.of(RECOMMENDATION, ACTION)))
                    .contains(
                            "carried[0].decision: Decide on this earlier recommendation: “Suspend him”",
                            "carried[1].decision: Decide on this open action: “Ring the school”");
        }
        assertThat(refused(
                        Type.REVIEW,
                        notes("Agreed", decided(RECOMMENDATION, Carried.Decision.REJECTED, "")),
                        List.of(RECOMMENDATION)))
                .containsExactly("carried[0].reason: Enter why “Suspend him” is not accepted now");
        assertThat(refused(
                        Type.REVIEW,
                        notes(
                                "Agreed",
                                decided(RECOMMENDATION, Carried.Decision.DEFERRED, "Trip in July"),
                                decided(ACTION, Carried.Decision.ACCEPTED, "")),
                        List.of(RECOMMENDATION, ACTION)))
                .isEmpty();
    }

    @Test
    void every_line_of_the_agenda_takes_a_decision() {
        assertThat(refused(Type.INITIAL, notes(""), List.of()))
                .containsExactly("lines[0].decision: Enter what was decided on “Safety”, even if nothing was");
    }

    @Test
    void a_final_meeting_cannot_end_before_every_allegation_was_put_or_withheld_with_a_reason() {
        var decided = concern.decideDbs(new Dbs("NOT_MET", Given.RECEIVED, "", ""), Given.TODAY);
        var allegation = Given.allegation(concern);
        assertThat(last(decided, allegation, "", false))
                .containsExactly("notPut: Allegation 1 was not put to the person: record when it was, or enter why it "
                        + "is withheld");
        assertThat(last(decided, allegation, "Police ask to wait", false)).isEmpty();
        assertThat(last(decided, allegation, "", true)).isEmpty();
        assertThat(last(decided, allegation.reword("That you shouted", "EMO", Given.TODAY, "", Given.TODAY), "", false))
                .isEmpty();
    }

    @Test
    void a_final_meeting_cannot_end_before_a_referral_to_the_barring_service_was_considered() {
        assertThat(last(concern, Given.allegation(concern), "Police ask to wait", false))
                .singleElement()
                .asString()
                .contains("Record the decision about a referral to the Disclosure and Barring Service");
    }

    @Test
    void without_a_quorum_it_is_recorded_why_the_meeting_went_on() {
        var ending = new Ending(sitting(Type.INITIAL), concern, List.of(), List.of(), List.of("Police"), false);
        assertThat(problems(ending, notes("Agreed")))
                .containsExactly("withoutQuorum: Enter why the meeting went on without Police");
        assertThat(new Quorum(List.of("LADO", "POLICE")).missing(notes("Agreed")))
                .containsExactly("POLICE");
    }

    @Test
    void somebody_must_have_been_there_and_the_end_is_after_the_beginning() {
        var ending = new Ending(sitting(Type.INITIAL), concern, List.of(), List.of(), List.of(), false);
        assertThat(catchThrowableOfType(RulesBroken.class, () -> ending.check(notes("Agreed"), LocalTime.of(13, 0)))
                        .problems())
                .extracting(Problem::field)
                .contains("endedAt");
        assertThatCode(() -> ending.check(notes("Agreed"), ENDED)).doesNotThrowAnyException();
    }

    private List<String> last(Concern of, Allegation allegation, String notPut, boolean held) {
        var ending = new Ending(sitting(Type.FINAL), of, List.of(allegation), List.of(), List.of(), held);
        var notes = notes("Agreed");
        return problems(
                ending,
                new Notes(
                        notes.chairs(),
                        "",
                        notes.people(),
                        notes.lines(),
                        List.of(),
                        List.of(),
                        List.of(),
                        "",
                        notPut));
    }

    private List<String> refused(Type type, Notes notes, List<Carried> carried) {
        var decided = concern.decideDbs(new Dbs("NOT_MET", Given.RECEIVED, "", ""), Given.TODAY);
        return problems(new Ending(sitting(type), decided, List.of(), carried, List.of(), false), notes);
    }

    private static List<String> problems(Ending ending, Notes notes) {
        try {
            ending.check(notes, ENDED);
            return List.of();
        } catch (RulesBroken refused) {
            return refused.problems().stream()
                    .map(it -> it.field() + ": " + it.message())
                    .toList();
        }
    }

    private static Notes.Decided decided(Carried item, Carried.@Nullable Decision decision, String reason) {
        return new Notes.Decided(item.item(), decision, reason);
    }

    private static Notes notes(String decision, Notes.Decided... carried) {
        return new Notes(
                List.of(new Notes.Chair("Amira Lane", false, LocalTime.of(14, 0), "")),
                "",
                List.of(new Attendee("Amira Lane", "LADO", "LADO", "", Attended.PRESENT, List.of())),
                List.of(new Notes.Line("SAFETY", "Safety", List.of(), "", decision)),
                List.of(carried),
                List.of(),
                List.of(),
                "",
                "");
    }

    private Sitting sitting(Type type) {
        return new Sitting(
                UUID.randomUUID(),
                concern.id(),
                concern.contact(),
                type,
                LocalDate.of(2014, 4, 24),
                LocalTime.of(14, 0),
                Instant.EPOCH,
                notes(""),
                null,
                List.of(),
                null);
    }
}
