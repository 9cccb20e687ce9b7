package org.safeboard.allegations.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.web.Dates;

/**
 * What somebody needs on paper to go on with the day.
 *
 * @param printedFor whose sheet it is
 * @param more how many open cases are not on it
 */
public record DutySheet(
        String area,
        String areaName,
        String board,
        LocalDate day,
        Instant at,
        String printedFor,
        List<Meeting> meetings,
        List<Held> holds,
        List<Line> cases,
        int more,
        List<Number> numbers) {

    /** An open case with its next date. */
    public record Line(
            UUID contact,
            String number,
            String adult,
            String setting,
            String lead,
            String next,
            @Nullable LocalDate due,
            boolean overdue,
            String ring) {

        public String about() {
            return setting.isBlank() ? adult : adult + ", " + setting;
        }

        /** "Initial meeting within five working days: Mon 28 Apr 2014, overdue". */
        public String nextInWords() {
            return due == null ? "No time limit runs" : next + ": " + Dates.weekday(due) + (overdue ? ", overdue" : "");
        }
    }

    /** A meeting of the day. */
    public record Meeting(String number, String adult, LocalTime at, String what, String place) {
        public String time() {
            return Dates.time(at);
        }
    }

    /** A person who must not be told. */
    public record Held(String number, String adult, String askedBy, LocalDate lookAgainOn) {}

    /** A telephone number of a partner. */
    public record Number(String organisation, String officer, String telephone) {}

    /** The line at the head and foot of every page. */
    public String marking() {
        return "OFFICIAL-SENSITIVE \u00B7 printed for " + printedFor;
    }
}
