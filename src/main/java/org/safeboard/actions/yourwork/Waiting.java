package org.safeboard.actions.yourwork;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import org.safeboard.platform.work.Task;

/**
 * A task and how near its date is.
 *
 * @param heading the part of the work it belongs to
 */
public record Waiting(String heading, Task task, LocalDate today) {
    /** A week ahead is what people plan. */
    private static final int SOON = 7;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    /** Parts of the page, from the top. */
    public enum When {
        OVERDUE("Overdue"),
        SOON("Due in the next 7 days"),
        LATER("Due later"),
        ANY_TIME("Without a date");

        private final String words;

        When(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    static final Comparator<Waiting> SOONEST_FIRST = Comparator.comparing(
                    (Waiting it) -> it.task.due(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Waiting::heading)
            .thenComparing(it -> it.task.what())
            .thenComparing(it -> it.task.about());

    public When when() {
        var due = task.due();
        if (due == null) {
            return When.ANY_TIME;
        }
        if (due.isBefore(today)) {
            return When.OVERDUE;
        }
        return due.isAfter(today.plusDays(SOON)) ? When.LATER : When.SOON;
    }

    /** "3 days late", "Due today", "Due tomorrow", "Due Thu 17 Apr", with spaces that do not break; blank without a date. */
    public String dueInWords() {
        var due = task.due();
        // Java writes "Sept" in British English; the office writes three letters.
        return due == null ? "" : inWords(due).replace("Sept", "Sep").replace(' ', '\u00a0');
    }

    private String inWords(LocalDate due) {
        var days = ChronoUnit.DAYS.between(today, due);
        if (days < 0) {
            return days == -1 ? "1 day late" : "%,d days late".formatted(-days);
        }
        if (days < 2) {
            return days == 0 ? "Due today" : "Due tomorrow";
        }
        return "Due " + (days > 300 ? DAY_AND_YEAR : DAY).format(due);
    }
}
