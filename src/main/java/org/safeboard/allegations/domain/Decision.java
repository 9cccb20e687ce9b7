package org.safeboard.allegations.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/**
 * What was decided about a contact, by whom, and why.
 *
 * @param limbs the limbs of the harm test that may be met, from the list in force on the day it was received
 * @param by null where a spreadsheet did not say
 * @param earlierConcerns what was made of the earlier records about the same adult
 */
public record Decision(
        @Column("decision") InitialDecision code,
        @Column("decision_on") LocalDate on,
        @Column("decision_by") @Nullable UUID by,
        @Column("decision_limbs") List<String> limbs,
        @Column("decision_rationale") String rationale,
        @Column("decision_earlier_concerns") String earlierConcerns) {}
