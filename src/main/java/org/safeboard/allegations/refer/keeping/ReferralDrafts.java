package org.safeboard.allegations.refer.keeping;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeboard.allegations.domain.incoming.answers.Account;
import org.safeboard.allegations.domain.incoming.answers.Answered;
import org.safeboard.allegations.domain.incoming.answers.Step;
import org.safeboard.platform.web.forms.FormBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Referrals that are being written. Each page is kept by itself, so that two windows do not write over each other's. */
@Component
public class ReferralDrafts {
    /**
     * How long a draft is kept after it was last changed: time enough to ask somebody and come back, and no longer than
     * needed for what nobody sends. A choice of ours, not of any guidance.
     */
    public static final Period KEPT = Period.ofDays(28);

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient database;
    private final Clock clock;

    ReferralDrafts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new one; its code is known to whoever began it and to nobody else. */
    public Draft begin(String area) {
        var code = DraftCode.fresh();
        database.sql(
                        "insert into allegations.referral_draft (id, area, started_at, changed_at) values (:id, :area, :at, :at)")
                .param("id", code.id())
                .param("area", area)
                .param("at", now())
                .update();
        return new Draft(code, area, clock.instant());
    }

    /** The one of this code; empty when there is none, or it was sent or is too old. */
    public Optional<Draft> find(DraftCode code) {
        return database.sql(
                        "select area, changed_at from allegations.referral_draft where id = :id and changed_at > :since")
                .param("id", code.id())
                .param("since", oldest())
                .query((row, i) -> new Draft(
                        code,
                        row.getString("area"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Keeps what is in one page, every character of it, whether or not it is complete. */
    @Transactional
    public void keep(Draft draft, Step step, Map<String, List<String>> fields) {
        touch(draft);
        database.sql("""
                insert into allegations.referral_draft_page (draft, step, sealed) values (:draft, :step, :sealed)
                on conflict (draft, step) do update set sealed = excluded.sealed
                """)
                .param("draft", draft.code().id())
                .param("step", step.name())
                .param(
                        "sealed",
                        Sealed.seal(
                                draft.code(), JSON.writeValueAsString(fields).getBytes(StandardCharsets.UTF_8)))
                .update();
    }

    void touch(Draft draft) {
        database.sql("update allegations.referral_draft set changed_at = :at where id = :id")
                .param("id", draft.code().id())
                .param("at", now())
                .update();
    }

    /** All that was answered so far. */
    public Account account(Draft draft) {
        record Page(String step, byte[] sealed) {}
        var kept = database.sql("select step, sealed from allegations.referral_draft_page where draft = :draft")
                .param("draft", draft.code().id())
                .query(Page.class)
                .list();
        var pages = new EnumMap<Step, Answered>(Step.class);
        for (var step : Step.values()) {
            pages.put(step, (Answered) FormBinder.fill(step.form(), Map.of()));
        }
        for (var page : kept) {
            var step = Step.valueOf(page.step);
            var fields =
                    JSON.readValue(new String(Sealed.open(draft.code(), page.sealed), StandardCharsets.UTF_8), FIELDS);
            pages.put(step, (Answered) FormBinder.fill(step.form(), fields));
        }
        return new Account(pages);
    }

    /** Holds the draft until the transaction ends and takes it away; false when another request has sent it. */
    public boolean take(Draft draft) {
        return 1
                == database.sql("delete from allegations.referral_draft where id = :id")
                        .param("id", draft.code().id())
                        .update();
    }

    /** Its writer does not want it. */
    public void throwAway(Draft draft) {
        take(draft);
    }

    /** Forgets every night what nobody came back to. */
    @Scheduled(cron = "0 27 3 * * *")
    public void forget() {
        database.sql("delete from allegations.referral_draft where changed_at <= :oldest")
                .param("oldest", oldest())
                .update();
    }

    private OffsetDateTime oldest() {
        return now().minus(KEPT);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** @param changedAt when something was last typed */
    public record Draft(DraftCode code, String area, Instant changedAt) {}
}
