package org.safeboard.allegations.domain.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.telling.Telling;
import org.safeboard.platform.rules.Rules;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A letter that tells what a row of the ledger says. It is a draft until it is released; then its text is frozen, and only
 * a correction can take its place.
 *
 * @param telling the row of the ledger
 * @param texts what the writer entered, by field, as JSON
 * @param outcomes the outcomes it tells, as the ledger has them; blank for other letters
 * @param supersedes the letter it corrects; null for a first one
 */
@Table(schema = "allegations")
public record Letter(
        @Id UUID id,
        UUID contact,
        String area,
        UUID telling,
        LetterKind kind,
        String recipient,
        String address,
        String texts,
        String outcomes,
        Instant begunAt,
        @Nullable UUID supersedes,
        @Embedded.Nullable @Nullable Released released,
        @Embedded.Nullable @Nullable Served served,
        @Embedded.Nullable @Nullable Back back,
        @Version @Nullable Integer version) {

    /**
     * What was frozen.
     *
     * @param number the letters of a case are numbered from 1
     * @param frozen the values of all its fields, as JSON
     * @param template the version of the template; 0 is the standard one
     * @param names the names of others that may stand in it, as confirmed
     */
    public record Released(
            @Column("released_on") LocalDate on,
            @Column("released_by") UUID by,
            @Column("number") int number,
            @Column("frozen") String frozen,
            @Column("template") int template,
            @Column("sha256") String sha256,
            @Column("names_confirmed") List<String> names) {}

    /** How it reached them. */
    public record Served(
            @Column("served_on") LocalDate on,
            @Column("served_how") String how,
            @Column("served_proof") String proof,
            @Column("served_by") UUID by) {}

    /** That it came back. */
    public record Back(
            @Column("back_on") LocalDate on,
            @Column("back_note") String note) {}

    public static Letter begin(
            Telling row,
            LetterKind kind,
            String recipient,
            String address,
            String texts,
            @Nullable UUID supersedes,
            Instant at) {
        Rules.check(!row.settled() || supersedes != null, "", "They were told already: correct the letter instead")
                .orRefuse();
        check(recipient, address).orRefuse();
        return new Letter(
                UUID.randomUUID(),
                row.contact(),
                row.area(),
                row.id(),
                kind,
                recipient,
                address,
                texts,
                row.outcomes(),
                at,
                supersedes,
                null,
                null,
                null,
                null);
    }

    private static Rules check(String recipient, String address) {
        return Rules.check(!recipient.isBlank(), "recipient", "Enter to whom the letter goes")
                .and(!address.isBlank(), "address", "Enter the address it goes to");
    }

    public Letter rewrite(String recipient, String address, String texts) {
        Rules.check(released == null, "", "This letter was released: its text can no longer change")
                .orRefuse();
        check(recipient, address).orRefuse();
        return with(recipient, address, texts, null, null, null);
    }

    /** @param problems everything that keeps it from being sent */
    public Letter release(Released as, List<org.safeboard.platform.rules.Problem> problems) {
        Rules.check(released == null, "", "This letter was released already").orRefuse();
        if (!problems.isEmpty()) {
            throw new org.safeboard.platform.rules.RulesBroken(problems);
        }
        return with(recipient, address, texts, as, null, null);
    }

    public Letter serve(Served how, LocalDate today) {
        Rules.check(released != null, "", "Release the letter before it is sent")
                .and(served == null, "", "It is recorded already how this letter was sent")
                .and(!how.how().isBlank(), "how", "Select how it was sent")
                .and(!how.on().isAfter(today), "on", "Date it was sent must be today or in the past")
                .and(
                        released == null || !how.on().isBefore(released.on()),
                        "on",
                        "Date it was sent must be on or after the day it was released")
                .and(
                        !how.proof().isBlank(),
                        "proof",
                        "Enter the proof: a reference of the post, a receipt, or who saw it handed over")
                .orRefuse();
        return with(recipient, address, texts, released, how, null);
    }

    public Letter cameBack(LocalDate on, String note) {
        Rules.check(served != null && back == null, "", "This letter is not on its way")
                .orRefuse();
        return with(recipient, address, texts, released, served, new Back(on, note));
    }

    private Letter with(
            String recipient,
            String address,
            String texts,
            @Nullable Released released,
            @Nullable Served served,
            @Nullable Back back) {
        return new Letter(
                id,
                contact,
                area,
                telling,
                kind,
                recipient,
                address,
                texts,
                outcomes,
                begunAt,
                supersedes,
                released,
                served,
                back,
                version);
    }
}
