package org.safeboard.examples.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What followed a meeting: who came, what police, social care and employer did, and whether the DBS was told. */
final class Inquiry {
    private static final List<String> POLICE =
            List.of("Det Con R Oldacre-Finn", "Det Sgt L Minton-Shaw", "Det Con H Jutla-Rees");
    private static final List<String> SOCIAL_CARE =
            List.of("T Bramhallow", "N Achebey", "S Kirkbridely", "M Wolstenham");
    private static final List<String> EMPLOYERS =
            List.of("G Ferridayne", "A Pettifor-Lunn", "O Strickleby", "B Chandrapal");
    private static final List<String> HR = List.of("C Dolmanby", "E Whitcroft-Jay");

    private final Random random;
    private final Timeline timeline;
    private final LocalDate yearEnd;

    Inquiry(Random random, Timeline timeline, LocalDate yearEnd) {
        this.random = random;
        this.timeline = timeline;
        this.yearEnd = yearEnd;
    }

    void follow(OfficeRow row, Core core, LocalDate meeting, @Nullable LocalDate closed) {
        row.put("meeting", meeting)
                .put(
                        "meeting-time",
                        List.of("09:30", "10:00", "11:00", "14:00", "15:30").get(random.nextInt(5)))
                .put("meeting-chair", chair(meeting));
        var police = core.nature().equals("SEX")
                || core.isOngoing()
                || random.nextInt(10) < (core.nature().equals("PHY") ? 6 : 3);
        came(row, core, police);
        if (police) {
            police(row, core, closed);
        }
        if (core.nature().equals("SEX") || random.nextInt(3) == 0) {
            socialCare(row, core, meeting, closed);
        }
        if (core.isFinding() || core.outcome().equals("EMPLOYER_ACTION")) {
            employer(row, core, closed);
        }
        if (closed != null && closed.isAfter(meeting.plusDays(45)) && random.nextInt(2) == 0) {
            row.put("review", timeline.working(meeting.plusDays(28)));
        }
        if (core.isFinding() && closed != null) {
            row.put("dbs", core.outcome().equals("SUB") && random.nextInt(2) == 0 ? "MET_REFERRED" : "NOT_MET")
                    .put("dbs-on", closed);
        }
    }

    private void came(OfficeRow row, Core core, boolean police) {
        var invited = new ArrayList<String>();
        if (police || random.nextInt(3) > 0) {
            invited.add(pick(POLICE) + " (Police)");
        }
        invited.add(pick(SOCIAL_CARE) + " (Children's social care)");
        invited.add(pick(EMPLOYERS) + " (" + (core.sector().equals("FOS") ? "Fostering service" : "Employer") + ")");
        if (random.nextInt(2) == 0) {
            invited.add(pick(HR) + " (Human resources)");
        }
        if (core.sector().equals("EDU") || core.sector().equals("EYS")) {
            invited.add("J Rushcroft-Dane (Safeguarding adviser)");
        }
        var excused = random.nextInt(8) == 0 ? invited.removeLast() : "";
        row.put("meeting-came", String.join(", ", invited) + (excused.isEmpty() ? "" : "; apologies: " + excused));
    }

    private void police(OfficeRow row, Core core, @Nullable LocalDate closed) {
        var received = row.date("received");
        var started = timeline.working(
                received.plusDays(random.nextInt(9) == 0 ? 31 + random.nextInt(9) : 1 + random.nextInt(14)));
        if (started.isAfter(closed == null ? yearEnd : closed)) {
            return;
        }
        row.put("police-lead", pick(POLICE)).put("police-from", started);
        var reviewed = timeline.working(started.plusDays(5 + random.nextInt(random.nextInt(5) == 0 ? 30 : 11)));
        var ended = closed == null ? null : timeline.workingBefore(closed.minusDays(random.nextInt(5)));
        if (ended == null) {
            if (!reviewed.isAfter(yearEnd)) {
                row.put("police-reviewed", reviewed);
            }
            return;
        }
        if (reviewed.isBefore(ended)) {
            row.put("police-reviewed", reviewed);
        }
        row.put("police-to", ended.isBefore(started) ? started : ended)
                .put(
                        "police-result",
                        core.outcome().equals("SUB") && random.nextInt(3) == 0
                                ? "CAUTION"
                                : random.nextInt(4) == 0 ? "NOT_CRIME" : "NFA_EVIDENCE");
    }

    private void socialCare(OfficeRow row, Core core, LocalDate meeting, @Nullable LocalDate closed) {
        row.put("care-from", meeting);
        if (closed != null) {
            row.put("care-to", closed)
                    .put(
                            "care-result",
                            core.outcome().equals("SUB") ? "S47_SUBSTANTIATED_NO_CPC" : "S47_NOT_SUBSTANTIATED");
        }
    }

    private void employer(OfficeRow row, Core core, @Nullable LocalDate closed) {
        var started = row.date("meeting");
        row.put("employer-from", started);
        if (closed == null) {
            return;
        }
        var results = switch (core.outcome()) {
            case "SUB" ->
                core.sector().equals("FOS")
                        ? List.of("FOSTER_PANEL_DEREGISTER", "FOSTER_PANEL_TERMS")
                        : List.of("DISMISSED", "WARNING_FINAL", "RESIGNED_DURING", "WARNING_WRITTEN");
            case "EMPLOYER_ACTION" -> List.of("WARNING_VERBAL", "SUPERVISION_ADVICE", "TRAINING", "WARNING_WRITTEN");
            case "UNS" ->
                core.sector().equals("FOS")
                        ? List.of("FOSTER_PANEL_CONTINUE", "TRAINING")
                        : List.of("TRAINING", "SUPERVISION_ADVICE", "NO_ACTION", "NO_ACTION");
            default -> List.of("NO_ACTION", "REINSTATED");
        };
        row.put("employer-to", closed).put("employer-result", pick(results));
    }

    /** Operations managers at first, then three interims, the permanent LADO from January 2014, the DSO now and then. */
    private String chair(LocalDate meeting) {
        if (random.nextInt(9) == 0) {
            return "Gwilym Parrish-Odell";
        }
        if (meeting.isBefore(LocalDate.of(2012, 6, 11))) {
            return random.nextBoolean() ? "K Hathersedge" : "R Obuyela";
        }
        if (meeting.isBefore(LocalDate.of(2012, 12, 3))) {
            return "P Halloran-Vance";
        }
        if (meeting.isBefore(LocalDate.of(2013, 8, 5))) {
            return "D Ashcombely";
        }
        return meeting.isBefore(LocalDate.of(2014, 1, 6)) ? "V Nandraj-Cole" : "Marian Thwaitely";
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
