package org.safeboard.allegations.quality.sample;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.quality.Lot;
import org.safeboard.allegations.domain.quality.QualityAccess;
import org.safeboard.allegations.quality.sample.SamplePage.Sampled;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.web.View;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ten contacts without a meeting at random; each of them counts as seen. */
@Controller
class SampleController {
    private static final int SAMPLE = 10;
    private static final int SEED_BYTES = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient sql;
    private final Codes codes;
    private final AuditTrail audit;
    private final Clock clock;

    SampleController(JdbcClient sql, Codes codes, AuditTrail audit, Clock clock) {
        this.sql = sql;
        this.codes = codes;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/allegations/quality/sample")
    View sample(
            @RequestParam(required = false) @Nullable String area,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String seed,
            Staff staff) {
        var areas = QualityAccess.areas(staff);
        NotAllowed.unless(!areas.isEmpty());
        var chosen =
                area != null && areas.contains(area) ? area : areas.iterator().next();
        var latest = ReportingYear.of(LocalDate.now(clock.withZone(Change.LONDON)));
        var of = ReportingYear.parse(year).orElse(latest);
        if (!seed.matches("[0-9a-f]{1,32}")) {
            return new SamplePage(chosen, areas, latest, of, fresh(), "", 0, List.of());
        }
        var pool = pool(chosen, of);
        var drawn = new Lot(seed).draw(pool, SAMPLE);
        drawn.forEach(it -> audit.viewed(staff, chosen, it.contact(), "Seen in a sample for an inspector"));
        return new SamplePage(chosen, areas, latest, of, fresh(), seed, pool.size(), drawn);
    }

    private List<Sampled> pool(String area, ReportingYear year) {
        return sql.sql("""
                select c.id, c.number, c.received_on, c.type, c.sector, c.nature, c.decision, c.decision_on,
                       coalesce(s.name, '') as decider, c.decision_rationale, c.decision_earlier_concerns, c.advice,
                       c.advice_sent_on, c.disposal, c.disposal_on, c.restricted
                  from allegations.contact c left join platform.staff s on s.id = c.decision_by
                 where c.area = ? and c.decision_on between ? and ? and c.decision <> 'POT_MEETING'
                   and not exists (select from allegations.concern k join allegations.meeting m on m.concern = k.id
                                    where k.contact = c.id)""")
                .params(area, year.first(), year.last())
                .query((row, n) -> new Sampled(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getBoolean("restricted"),
                        row.getObject("received_on", LocalDate.class),
                        codes.label("allegations/contact-type", row.getString("type")),
                        codes.label("allegations/sector", row.getString("sector")),
                        codes.label("allegations/nature", row.getString("nature")),
                        codes.label("allegations/decision", row.getString("decision")),
                        row.getObject("decision_on", LocalDate.class),
                        row.getString("decider"),
                        row.getString("decision_rationale"),
                        row.getString("decision_earlier_concerns"),
                        row.getString("advice"),
                        row.getObject("advice_sent_on", LocalDate.class),
                        row.getString("disposal") == null
                                ? "Open"
                                : codes.label("allegations/disposal", row.getString("disposal")),
                        row.getObject("disposal_on", LocalDate.class)))
                .list();
    }

    private static String fresh() {
        var bytes = new byte[SEED_BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
