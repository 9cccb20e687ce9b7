package org.safeboard.allegations.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact.About;
import org.safeboard.allegations.domain.Contact.Advice;
import org.safeboard.allegations.domain.Contact.Call;
import org.safeboard.allegations.domain.Contact.Details;
import org.safeboard.allegations.domain.Contact.Received;
import org.safeboard.allegations.domain.Contact.Safe;

/** Records to try the rules on. */
public final class Given {
    public static final LocalDate RECEIVED = LocalDate.of(2014, 4, 17);
    public static final LocalDate TODAY = LocalDate.of(2014, 6, 2);

    private Given() {}

    public static Contact contact() {
        return contact(null, false);
    }

    public static Contact contact(@Nullable String sector, boolean restricted) {
        return new Contact(
                UUID.randomUUID(),
                "walsall",
                "LADO-2014-0001",
                new Received(RECEIVED, null, "PHONE", Instant.EPOCH, null),
                new Call("Hilda Head", "", "", Safe.YES, "", false),
                new About(null, "the driver of minibus 14", "", null, null, "", null, ""),
                new Details(
                        null, null, null, sector, null, List.of(), null, null, null, Contact.Precision.UNKNOWN, null),
                null,
                Advice.NONE,
                null,
                restricted,
                null,
                null,
                null);
    }

    public static Decision decision(InitialDecision code, LocalDate on, String... limbs) {
        return new Decision(code, on, UUID.randomUUID(), List.of(limbs), "Because", "");
    }

    public static Contact decided(InitialDecision code) {
        return contact().decide(decision(code, RECEIVED, "H1"), new Advice("Ring again", null, ""), TODAY);
    }

    public static Concern concern() {
        return Concern.open(contact(), RECEIVED, null);
    }

    public static Allegation allegation(Concern of) {
        return Allegation.put(of, 1, "That you shouted", "EMO", null, "", TODAY);
    }
}
