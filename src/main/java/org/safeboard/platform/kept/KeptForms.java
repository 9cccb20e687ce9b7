package org.safeboard.platform.kept;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.sessions.Signature;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps a form that came without a session, for the person it was shown to: its hidden field {@code who} says whom, signed
 * together with the form's own key, so that nobody can lay a form into another's hands.
 */
@Component
public class KeptForms {
    private static final String PURPOSE = "form";
    private static final Duration GOOD_FOR = Duration.ofHours(72);
    private static final int MOST = 20;
    private static final int LARGEST = 1_000_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<KeptForm.Field>> FIELDS = new TypeReference<>() {};

    private final JdbcClient database;
    private final Signature signature;
    private final Clock clock;

    KeptForms(JdbcClient database, Signature signature, Clock clock) {
        this.database = database;
        this.signature = signature;
        this.clock = clock;
    }

    /** The hidden field {@code who} of a form shown to this person. */
    public String who(UUID staff, UUID once) {
        return signature.sign(PURPOSE, staff + "/" + once);
    }

    /** Keeps the form of a request, if it is one of ours; says for whom. */
    public Optional<UUID> keep(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return Optional.empty();
        }
        var who = signature.verified(PURPOSE, request.getParameter("who"));
        if (who.isEmpty() || !who.get().endsWith("/" + request.getParameter("once"))) {
            return Optional.empty();
        }
        var ids = who.get().split("/");
        var staff = UUID.fromString(ids[0]);
        var form = KeptForm.of(request, UUID.fromString(ids[1]), clock.instant());
        if (request.getRequestURI().equals("/sign-out") || form.size() > LARGEST) {
            return Optional.empty();
        }
        return keep(staff, form) ? Optional.of(staff) : Optional.empty();
    }

    private boolean keep(UUID staff, KeptForm form) {
        forgetOld();
        var fields = JSON.writeValueAsString(form.fields()).replace("\\u0000", "");
        return 1
                == database.sql("""
                        insert into platform.kept_form (once, staff, path, fields, had_files, kept_at)
                        select :once, :staff, :path, :fields::jsonb, :files, :at
                        where exists (select from platform.staff where id = :staff)
                          and (select count(*) from platform.kept_form where staff = :staff and once <> :once) < :most
                        on conflict (once) do update
                        set path = excluded.path, fields = excluded.fields, had_files = excluded.had_files,
                            kept_at = excluded.kept_at
                        where kept_form.staff = excluded.staff
                        """)
                        .param("once", form.once())
                        .param("staff", staff)
                        .param("path", form.path())
                        .param("fields", fields)
                        .param("files", form.hadFiles())
                        .param("at", form.at().atOffset(ZoneOffset.UTC))
                        .param("most", MOST)
                        .update();
    }

    public boolean any(UUID staff) {
        return !of(staff).isEmpty();
    }

    /** What is kept for this person, the latest first. */
    List<KeptForm> of(UUID staff) {
        return database.sql("""
                select once, path, fields, had_files, kept_at from platform.kept_form
                where staff = :staff and kept_at > :since order by kept_at desc
                """)
                .param("staff", staff)
                .param("since", clock.instant().minus(GOOD_FOR).atOffset(ZoneOffset.UTC))
                .query((row, i) -> new KeptForm(
                        row.getObject("once", UUID.class),
                        row.getString("path"),
                        JSON.readValue(row.getString("fields"), FIELDS),
                        row.getBoolean("had_files"),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Forgets a form that was sent again or is not wanted. */
    void forget(UUID staff, @Nullable UUID once) {
        database.sql("delete from platform.kept_form where staff = :staff and once = :once::uuid")
                .param("staff", staff)
                .param("once", once)
                .update();
    }

    private void forgetOld() {
        database.sql("delete from platform.kept_form where kept_at <= :until")
                .param("until", clock.instant().minus(GOOD_FOR).atOffset(ZoneOffset.UTC))
                .update();
    }
}
