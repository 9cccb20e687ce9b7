package org.safeboard.allegations.bringin;

import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.safeboard.platform.imports.keep.CopyTable;

/** The tables that a contact's row is spread over; sent in the order in which they refer to each other. */
final class Tables {
    final CopyTable people;
    final CopyTable keys;
    final CopyTable contacts;
    final CopyTable statements;
    final CopyTable concerns;
    final CopyTable allegations;
    final CopyTable strands;
    final CopyTable meetings;
    final CopyTable attendance;
    final CopyTable delays;
    private CompletableFuture<Void> sending = CompletableFuture.completedFuture(null);

    Tables(Connection connection) {
        people = table(connection, "people.person", """
            id area kind given_names family_name known_as born_on born_precision folded_name keyed import
            version\
            """);
        keys = table(connection, "people.person_key", "key person");
        contacts = table(connection, "allegations.contact", """
            id area number received_on received_time channel recorded_at recorded_by
            caller_name caller_organisation caller_telephone child_safe immediate_concern
            adult adult_described adult_role employment_basis organisation setting child child_described
            type source disclosed_where sector nature secondary_natures context
            incident_from incident_to incident_precision employer_knew_on
            decision decision_on decision_limbs decision_rationale decision_earlier_concerns
            advice advice_sent_on disposal disposal_on restricted office_reference import version\
            """);
        statements = table(connection, "allegations.statement", "id contact at by_staff text");
        concerns = table(connection, "allegations.concern", """
            id contact area opened_on dbs_decision dbs_on dbs_reference concluded_on import version\
            """);
        allegations = table(connection, "allegations.allegation", """
            id concern seq wording nature put_on response outcome outcome_on outcome_reason import version\
            """);
        strands = table(connection, "allegations.strand", """
            id concern kind lead_name reference started_on first_reviewed_on ended_on result import version\
            """);
        meetings = table(connection, "allegations.meeting", """
            id concern type held_on held_time chair decisions import version\
            """);
        attendance = table(connection, "allegations.attendance", "id meeting name agency attended");
        delays = table(connection, "allegations.delay", "id contact clock reason at by_staff");
    }

    private static CopyTable table(Connection connection, String name, String columns) {
        return new CopyTable(connection, name, columns.strip().split("\\s+"));
    }

    /** Sends what was gathered beside the gathering of more; waits for what was sent before. */
    void send() {
        await();
        var parts = List.of(
                        people,
                        keys,
                        contacts,
                        statements,
                        concerns,
                        allegations,
                        strands,
                        meetings,
                        attendance,
                        delays)
                .stream()
                .map(CopyTable::take)
                .toList();
        sending = CompletableFuture.runAsync(
                () -> parts.forEach(Runnable::run), task -> Thread.ofVirtual().start(task));
    }

    /** Waits until all that was sent has arrived; the connection is the caller's again. */
    void await() {
        try {
            sending.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException why ? why : failed;
        }
    }
}
