package org.safeboard.allegations.domain.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.safeboard.allegations.domain.Given.TODAY;
import static org.safeboard.allegations.domain.Given.contact;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.allegations.domain.meetings.Invitee.How;
import org.safeboard.allegations.domain.meetings.Invitee.Kind;
import org.safeboard.allegations.domain.meetings.Invitee.Replied;
import org.safeboard.allegations.domain.meetings.Invitee.Reply;
import org.safeboard.allegations.domain.meetings.Invitee.Who;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;

class ArrangementTest {
    private static final NamesOfTheCase NAMES = NamesOfTheCase.of(
            List.of("Marek Testowy", "Testowy"), List.of("Ola Kidd", "Kidd", "Elmtree School", "LADO-2014-0007"));

    private static Arrangement begun(boolean initialHeld, Meeting.Type type) {
        var contact = contact();
        return Arrangement.begin(
                contact, Concern.open(contact, TODAY, null), type, "Amira Lane", "", initialHeld, TODAY);
    }

    private static Arrangement begun() {
        return begun(false, Meeting.Type.INITIAL);
    }

    private static Plan at(int hour, @Nullable String room) {
        return new Plan(
                TODAY.plusDays(3),
                LocalTime.of(hour, 0),
                LocalTime.of(hour + 1, 0),
                Plan.Mode.IN_PERSON,
                "COUNCIL",
                room,
                null);
    }

    private static Who who(String name, String role) {
        return new Who(name, role, "", Kind.POLICE, "somebody@example.org");
    }

    private static List<String> fields(ThrowingCallable act) {
        var refused = org.assertj.core.api.Assertions.catchThrowableOfType(RulesBroken.class, act);
        return refused == null
                ? List.of()
                : refused.problems().stream().map(Problem::field).toList();
    }

    @Test
    void the_sequence_rises_with_a_change_and_not_with_the_first_choice() {
        var chosen = begun().choose(at(9, null), NAMES, TODAY);
        assertThat(chosen.sequence()).isZero();
        assertThat(chosen.choose(at(9, null), NAMES, TODAY).sequence())
                .as("the same")
                .isZero();
        var moved = chosen.choose(at(10, null), NAMES, TODAY);
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(moved.cancel("The police asked for a week", TODAY).sequence())
                .isEqualTo(2);
    }

    @Test
    void what_was_cancelled_is_not_changed_again() {
        var cancelled = begun().cancel("Nobody can come", TODAY);
        assertThat(fields(() -> cancelled.choose(at(9, null), NAMES, TODAY))).containsExactly("");
        assertThat(fields(() -> cancelled.cancel("Again", TODAY))).containsExactly("");
        assertThat(fields(() -> cancelled.heldAs(UUID.randomUUID()))).containsExactly("");
    }

    @Test
    void a_second_initial_meeting_is_not_arranged() {
        assertThat(fields(() -> begun(true, Meeting.Type.INITIAL))).containsExactly("type");
        assertThat(fields(() -> begun(true, Meeting.Type.REVIEW))).isEmpty();
    }

    @Test
    void a_meeting_in_person_has_a_place_and_one_by_video_a_link() {
        var day = TODAY.plusDays(1);
        var nine = LocalTime.of(9, 0);
        var ten = LocalTime.of(10, 0);
        assertThat(fields(
                        () -> begun().choose(new Plan(day, nine, ten, Plan.Mode.BOTH, null, null, null), NAMES, TODAY)))
                .containsExactly("place", "joinLink");
        assertThat(fields(() -> begun().choose(
                                new Plan(day, nine, ten, Plan.Mode.ONLINE, null, null, "http://meet.example.org/1"),
                                NAMES,
                                TODAY)))
                .containsExactly("joinLink");
        assertThat(fields(() -> begun().choose(
                                new Plan(TODAY.minusDays(1), ten, nine, Plan.Mode.IN_PERSON, "COUNCIL", null, null),
                                NAMES,
                                TODAY)))
                .containsExactly("day", "day");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Room 2, about Mr TESTOWY",
                "Elmtree  School, staff room",
                "kidd case",
                "LADO-2014-0007",
                "ask for lado 2014 0007"
            })
    void the_room_that_outsiders_read_names_nobody_of_the_case(String room) {
        assertThat(fields(() -> begun().choose(at(9, room), NAMES, TODAY))).containsExactly("room");
    }

    @Test
    void a_room_is_a_room() {
        assertThat(fields(() -> begun().choose(at(9, "Room 2, first floor, ring the bell"), NAMES, TODAY)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Marek Testowy,Caretaker",
        "Testowy Marek,''",
        "Una Onn,Trade union officer",
        "Una Onn,NASUWT caseworker"
    })
    void the_person_and_their_union_are_not_invited(String name, String role) {
        assertThatExceptionOfType(RulesBroken.class)
                .isThrownBy(() -> who(name, role).rules("", NAMES).orRefuse())
                .satisfies(it -> assertThat(it.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.message()).contains("not invited")));
    }

    @ParameterizedTest
    @CsvSource({"Percy Beat,Detective", "Ola Testowy,Community unity worker"})
    void others_are(String name, String role) {
        who(name, role).rules("", NAMES).orRefuse();
    }

    @Test
    void an_answer_to_another_time_does_not_count_for_the_new_one() {
        var meeting = begun().choose(at(9, null), NAMES, TODAY);
        var invited = Invitee.of(meeting, who("Percy Beat", ""), null).invited(UUID.randomUUID(), 0);
        var accepted = invited.replies(new Replied(Reply.ACCEPTED, Instant.EPOCH, How.PAGE, null));
        assertThat(accepted.invited(UUID.randomUUID(), 0).replied()).isNotNull();
        var moved = meeting.choose(at(11, null), NAMES, TODAY);
        assertThat(accepted.isBehind(moved)).isTrue();
        assertThat(accepted.invited(UUID.randomUUID(), moved.sequence()).replied())
                .isNull();
    }

    @Test
    void what_came_by_telephone_says_who_said_it() {
        var invited = Invitee.of(begun(), who("Percy Beat", ""), null).invited(UUID.randomUUID(), 0);
        assertThat(fields(() -> invited.replies(new Replied(Reply.DECLINED, Instant.EPOCH, How.TELEPHONE, " "))))
                .containsExactly("saidBy");
    }
}
