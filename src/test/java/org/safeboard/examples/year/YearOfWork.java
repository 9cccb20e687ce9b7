package org.safeboard.examples.year;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A LADO's year as rows of her spreadsheet, in the order in which the contacts came. */
public final class YearOfWork {
    private static final List<String> DELAYS = List.of(
            "ATTENDANCE_KEY_AGENCY",
            "ATTENDANCE_KEY_AGENCY",
            "ATTENDANCE_KEY_AGENCY",
            "POLICE_REQUEST",
            "CHILD_INTERVIEW_PENDING",
            "INFO_AWAITED_EMPLOYER",
            "LADO_CAPACITY",
            "SCHOOL_HOLIDAY",
            "LATE_REFERRAL");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int TARGET_WORKING_DAYS = 5;
    private static final int URGENT = 6;

    private final Plan plan;
    private final Random random;
    private final Timeline timeline;
    private final People people;
    private final Places places;
    private final Telling telling;
    private int seenBefore = 6;

    public YearOfWork(Plan plan, long seed) {
        this.plan = plan;
        this.random = new Random(seed);
        this.timeline = new Timeline(plan, random);
        this.people = new People(random, plan.year() - 2012);
        this.places = new Places(random);
        this.telling = new Telling(random);
    }

    public List<OfficeRow> rows() {
        var rows = new ArrayList<OfficeRow>();
        var workingDays = plan.dealWorkingDays(random);
        int next = 0;
        for (var core : plan.dealMet(random)) {
            int days = workingDays.get(next++);
            var received = timeline.receivedToMeet(days, core.isOngoing());
            rows.add(met(core, received, timeline.meeting(received, days), plan.last()));
        }
        for (int i = 0; i < plan.over().size(); i++) {
            var over = plan.overDates().get(i);
            rows.add(met(
                    plan.over().get(i),
                    over.received(),
                    over.meeting(),
                    over.meeting().plusDays(90)));
        }
        notMet(rows);
        urgent(rows);
        rows.sort(Comparator.comparing(it -> it.date("received")));
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).put("reference", "W%d/%03d".formatted(plan.year() % 100, i + 1));
        }
        return rows;
    }

    private void notMet(List<OfficeRow> rows) {
        var cores = plan.notMet().deal(random);
        var boundary = new ArrayList<>(List.of(plan.first(), plan.last()));
        for (var core : cores) {
            // the first and the last day of the year are in it, working days or not
            var received =
                    core.outcome().equals("NFA") && !boundary.isEmpty() ? boundary.removeFirst() : timeline.received();
            var row = contact(core, received);
            var closed = timeline.closed(core, received);
            row.put("decision", decision(core))
                    .put("decision-on", received)
                    .put("advice", telling.advice(core))
                    .put("advice-sent", core.outcome().equals("INFO_ONLY") ? null : received)
                    .put("closed", closed);
            if (core.isFinding()) {
                row.put("allegation", telling.alleged(core.nature()));
            }
            late(row, received, closed);
            rows.add(row);
        }
    }

    private OfficeRow met(Core core, LocalDate received, LocalDate meeting, LocalDate concludeBy) {
        var row = contact(core, received);
        var next = timeline.working(received.plusDays(random.nextInt(2)));
        row.put("decision", "POT_MEETING")
                .put("decision-on", next.isAfter(meeting) ? meeting : next)
                .put(
                        "limbs",
                        core.nature().equals("SEX") ? "H2; H3" : core.nature().equals("PHY") ? "H1" : "H1; H3")
                .put("allegation", telling.alleged(core.nature()))
                .put("meeting-agreed", "YES");
        var closed = timeline.concluded(core, received, meeting, concludeBy);
        new Inquiry(random, timeline, plan.last()).follow(row, core, meeting, closed);
        row.put("closed", closed);
        if (timeline.workingDays(received, meeting) > TARGET_WORKING_DAYS) {
            row.put("meeting-late", DELAYS.get(random.nextInt(DELAYS.size())));
        }
        late(row, received, closed);
        return row;
    }

    private void late(OfficeRow row, LocalDate received, @Nullable LocalDate closed) {
        var done = closed == null ? plan.last() : closed;
        if (done.isAfter(received.plusMonths(3))) {
            row.put("conclude-late", random.nextBoolean() ? "POLICE_REQUEST" : "INFO_AWAITED_EMPLOYER");
        }
    }

    private OfficeRow contact(Core core, LocalDate received) {
        var row = new OfficeRow();
        var anonymous = !core.meeting() && core.outcome().equals("NFA") && random.nextInt(7) == 0;
        var role = places.role(core.sector());
        row.put("received", received)
                .put("received-time", LocalTime.of(9 + random.nextInt(8), 5 * random.nextInt(12)))
                .put("type", type(core, anonymous))
                .put("source", places.source(core.sector()))
                .put("organisation", places.employer(core.sector()))
                .put("sector", core.sector())
                .put("adult-role", role)
                .put("employment-basis", places.basis(core.sector(), role))
                .put("nature", core.nature())
                .put("disclosed", places.disclosed(core.sector()))
                .put("what-said", telling.said(core.nature()))
                .put("rationale", telling.rationale(core))
                .put("outcome", core.outcome());
        if (!anonymous) {
            var adult = core.meeting() && seenBefore-- > 0 ? people.adultSeenBefore() : people.adult();
            row.put("adult-first", adult.first()).put("adult-last", adult.family());
            row.put("adult-born", random.nextInt(4) == 0 ? null : DAY.format(adult.born()));
        }
        if (random.nextInt(5) > 0) {
            row.put("child", people.child());
            row.put("child-born", DAY.format(received.minusDays(1_500 + random.nextInt(4_500))));
        }
        happened(row, core, received);
        return row;
    }

    private void happened(OfficeRow row, Core core, LocalDate received) {
        int chance = random.nextInt(20);
        var knew = chance < 12
                ? received
                : timeline.workingBefore(received.minusDays(chance < 18 ? 1 : 5 + random.nextInt(6)));
        if (!core.sector().equals("FAI") && random.nextInt(5) > 0) {
            row.put("employer-knew", knew);
        }
        row.put(
                "incident",
                switch (random.nextInt(12)) {
                    case 0 -> "";
                    case 1 -> String.valueOf(received.getYear() - 3 - random.nextInt(20));
                    default ->
                        DAY.format(knew.minusDays(random.nextInt(4) == 0 ? random.nextInt(30) : random.nextInt(3)));
                });
    }

    /** Marks some that met within 72 hours as urgent. */
    private void urgent(List<OfficeRow> rows) {
        var candidates = new ArrayList<>(rows.stream()
                .filter(it -> it.get("meeting") != null && !it.text("nature").equals("NEG"))
                .filter(it -> it.date("meeting").isBefore(it.date("received").plusDays(3)))
                .toList());
        Collections.shuffle(candidates, random);
        candidates.stream().limit(URGENT).forEach(it -> it.put("immediate", "YES"));
    }

    private String type(Core core, boolean anonymous) {
        if (core.outcome().equals("INFO_ONLY")) {
            return random.nextInt(5) == 0 ? "XB_IN" : "INFO_ONLY";
        }
        if (core.meeting() || core.isFinding()) {
            return "REFERRAL";
        }
        return anonymous ? "ENQUIRY_ANON" : random.nextInt(3) == 0 ? "REFERRAL" : "ENQUIRY_NAMED";
    }

    private static String decision(Core core) {
        return switch (core.outcome()) {
            case "NFA" -> "ADVICE_ONLY";
            case "INFO_ONLY" -> "INFO_ONLY";
            default -> "EMPLOYER_LED";
        };
    }
}
