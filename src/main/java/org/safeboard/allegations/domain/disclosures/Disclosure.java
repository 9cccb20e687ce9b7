package org.safeboard.allegations.domain.disclosures;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** An enquiry of a third party about what is held, and the answer; an answer that was given never changes. */
@Table(schema = "allegations")
public record Disclosure(
        @Id UUID id,
        UUID contact,
        String area,
        @Embedded.Empty Asked asked,
        @Embedded.Nullable @Nullable Answer answer,
        String leftOut,
        @Version @Nullable Integer version) {

    /** Who asked when, and for what. */
    public record Asked(
            @Column("asked_on") LocalDate on,
            @Column("asked_by") String by,
            @Column("asked_by_name") String byName,
            String purpose) {}

    /** What was given, word for word, on which lawful basis. */
    public record Answer(
            @Column("answered_on") LocalDate on,
            String lawfulBasis,
            String given,
            @Column("answered_by") UUID by) {}

    public static Disclosure asked(UUID contact, String area, Asked asked, LocalDate today) {
        Rules.check(!asked.on().isAfter(today), "on", "Date they asked must be today or in the past")
                .and(!asked.byName().isBlank(), "byName", "Enter who asked: the organisation, and the person if known")
                .and(!asked.purpose().isBlank(), "purpose", "Enter what they need it for")
                .orRefuse();
        return new Disclosure(UUID.randomUUID(), contact, area, asked, null, "", null);
    }

    public Disclosure answer(Answer with, String leftOut, LocalDate today) {
        Rules.check(answer == null, "", "This was answered already: what was given stays as it is")
                .and(!with.on().isAfter(today), "on", "Date of the answer must be today or in the past")
                .and(!with.on().isBefore(asked.on()), "on", "Date of the answer must be on or after the day they asked")
                .orRefuse();
        return new Disclosure(id, contact, area, asked, with, leftOut, version);
    }
}
