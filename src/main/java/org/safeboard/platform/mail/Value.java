package org.safeboard.platform.mail;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.safeboard.platform.web.Dates;

/** What may change from one message to the next of the same wording. None of these can hold what somebody typed. */
public sealed interface Value {
    /** As it stands in the message. */
    String text();

    /** Such as "Friday 27 March 2026". */
    record Day(LocalDate day) implements Value {
        @Override
        public String text() {
            return Dates.longDay(day);
        }
    }

    /** Such as "14:30". */
    record Time(LocalTime time) implements Value {
        @Override
        public String text() {
            return Dates.time(time);
        }
    }

    /** Days and times, one a line. */
    record Slots(List<Slot> slots) implements Value {
        /** From when until when on one day. */
        public record Slot(LocalDate day, LocalTime from, LocalTime until) {}

        public Slots {
            slots = List.copyOf(slots);
        }

        @Override
        public String text() {
            return slots.stream()
                    .map(it -> "- %s, %s to %s"
                            .formatted(Dates.longDay(it.day()), Dates.time(it.from()), Dates.time(it.until())))
                    .collect(Collectors.joining("\n"));
        }
    }

    /**
     * A page of this installation; its address is put before it.
     *
     * @param path such as {@code /answer/aB3...}: words in small letters and at most one token
     */
    record Link(String path) implements Value {
        public Link {
            if (!path.matches("(/[a-z-]+)+(/[A-Za-z0-9_-]{8,100})?")) {
                throw new IllegalArgumentException("Not a page with a token");
            }
        }

        @Override
        public String text() {
            return path;
        }
    }

    /** A code or a reference number that we made: capital letters, digits and hyphens. */
    record Code(String text) implements Value {
        public Code {
            if (!text.matches("[A-Z0-9-]{4,30}")) {
                throw new IllegalArgumentException("Not a code");
            }
        }
    }

    /** An entry of a code list, in the list's words. */
    record Choice(String list, String code) implements Value {
        @Override
        public String text() {
            return code;
        }
    }
}
