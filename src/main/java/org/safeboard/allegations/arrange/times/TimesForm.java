package org.safeboard.allegations.arrange.times;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.safeboard.allegations.domain.meetings.Slot;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;
import org.safeboard.platform.web.Dates;

/** Times to offer, as typed; rows left blank do not count. */
public record TimesForm(List<Row> rows) {

    /** One time. */
    public record Row(DateInput day, String starts, String ends) {
        static final Row BLANK = new Row(DateInput.BLANK, "", "");

        boolean isBlank() {
            return day.isBlank() && (starts + ends).isBlank();
        }
    }

    /** A time that can be read. */
    record Time(int row, LocalDate day, LocalTime starts, LocalTime ends) {}

    static TimesForm of(List<Slot> slots) {
        return new TimesForm(slots.stream()
                        .map(it -> new Row(DateInput.of(it.day()), Dates.time(it.starts()), Dates.time(it.ends())))
                        .toList())
                .withRoom();
    }

    TimesForm withRoom() {
        var all = new ArrayList<>(rows);
        while (all.size() < Slot.MOST) {
            all.add(Row.BLANK);
        }
        return new TimesForm(all);
    }

    List<Time> times() {
        var answers = new Answers();
        answers.check(rows.stream().anyMatch(it -> !it.isBlank()), "rows[0].day", "Enter at least one time");
        answers.check(rows.size() <= Slot.MOST, "rows[0].day", "Offer at most five times");
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (!row.isBlank()) {
                var at = "rows[" + i + "].";
                var number = i + 1;
                answers.check(
                        row.day().date().isPresent(),
                        at + "day",
                        "Enter the day of time %d, like 27 3 2026".formatted(number));
                answers.check(
                        TypedTime.read(row.starts()) != null,
                        at + "starts",
                        "Enter when time %d begins, like 9:30".formatted(number));
                answers.check(
                        TypedTime.read(row.ends()) != null,
                        at + "ends",
                        "Enter when time %d ends, like 11:00".formatted(number));
            }
        }
        return answers.into(() -> {
            var times = new ArrayList<Time>();
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                if (!row.isBlank()) {
                    times.add(new Time(
                            i,
                            row.day().date().orElseThrow(),
                            Objects.requireNonNull(TypedTime.read(row.starts())),
                            Objects.requireNonNull(TypedTime.read(row.ends()))));
                }
            }
            return times;
        });
    }
}
