package org.safeboard.allegations.arrange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.meetings.Arrangement;
import org.safeboard.allegations.domain.meetings.Slot;
import org.safeboard.allegations.domain.meetings.Slots;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can come when. */
@Component
public class Availability {
    private final JdbcClient sql;
    private final Slots slots;

    Availability(JdbcClient sql, Slots slots) {
        this.sql = sql;
        this.slots = slots;
    }

    /** What somebody says of a time. */
    public enum Answer {
        YES("Yes"),
        IF_NEEDED("If needed"),
        NO("No");

        private final String label;

        Answer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private record Key(UUID invitee, UUID slot) {}

    /** Times and answers of the people on the list. */
    public static final class Grid {
        private final List<Slot> slots;
        private final Map<Key, Answer> answers;

        private Grid(List<Slot> slots, Map<Key, Answer> answers) {
            this.slots = slots;
            this.answers = answers;
        }

        public List<Slot> slots() {
            return slots;
        }

        public @Nullable Answer answer(UUID invitee, Slot slot) {
            return answers.get(new Key(invitee, slot.id()));
        }

        public boolean hasAnswered(UUID invitee) {
            return answers.keySet().stream().anyMatch(it -> it.invitee().equals(invitee));
        }

        /** Was each of the times offered answered? */
        public boolean hasAnsweredAll(UUID invitee) {
            return slots.stream().allMatch(it -> answer(invitee, it) != null);
        }

        /** "5 can come, 1 if needed, 1 cannot". */
        public String tally(Slot slot) {
            return "%d can come, %d if needed, %d cannot"
                    .formatted(count(slot, Answer.YES), count(slot, Answer.IF_NEEDED), count(slot, Answer.NO));
        }

        private long count(Slot slot, Answer answer) {
            return ofSlot(slot).filter(it -> it == answer).count();
        }

        private Stream<Answer> ofSlot(Slot slot) {
            return answers.entrySet().stream()
                    .filter(it -> it.getKey().slot().equals(slot.id()))
                    .map(Map.Entry::getValue);
        }
    }

    public Grid of(Arrangement meeting) {
        var answers = new HashMap<Key, Answer>();
        sql.sql("""
                select a.invitee, a.slot, a.answer from allegations.availability a
                join allegations.invitee i on i.id = a.invitee
                where i.arrangement = ? and i.removed_on is null""").param(meeting.id()).query((ResultSet row) -> put(answers, row));
        return new Grid(slots.findByArrangementOrderByDayAscStartsAsc(meeting.id()), answers);
    }

    private static void put(Map<Key, Answer> answers, ResultSet row) throws SQLException {
        answers.put(
                new Key(row.getObject("invitee", UUID.class), row.getObject("slot", UUID.class)),
                Answer.valueOf(row.getString("answer")));
    }
}
