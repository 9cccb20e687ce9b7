package org.safeboard.allegations.figures;

import java.util.List;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Fact;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.Link;
import org.safeboard.platform.figures.Link.Number;
import org.safeboard.platform.figures.Measure;
import org.safeboard.platform.figures.Rows;

/** Referrals of adults to the Disclosure and Barring Service and to regulators. */
final class ReferralFigures {
    private ReferralFigures() {}

    private static final Fact DBS = new Fact("allegations.dbs_fact", "concerns", "/allegations/");
    private static final Dimension DECISION =
            Dimension.coded("dbs-decision", "Decision", "dbs_decision", "allegations/dbs-decision");
    private static final Measure CONCERNS =
            Measure.of(DBS, "dbs-concerns", "Concerns", "received_on").checkedBy("""
                    select count(*) from allegations.concern join allegations.contact on contact.id = concern.contact
                    where contact.area = :area and contact.received_on between :first and :last""");
    private static final Measure SENT = CONCERNS.those("dbs-sent", "Known to be sent", "sent_on is not null");
    private static final Measure SEEN = SENT.those("dbs-seen", "Evidence seen", "seen_on is not null");
    private static final Measure TIMED = SENT.those("dbs-timed", "Sent, with the day", "working_days is not null");
    private static final Dimension WORKING_DAYS =
            Dimension.number("dbs-working-days", "Working days", "greatest(working_days, 0)");

    static final Figure BY_DECISION = new Figure(
            "allegations.dbs-decisions",
            "Decisions on a referral to the Disclosure and Barring Service",
            "Concerns whose contact was received from {year}.",
            List.of(
                    "Each concern is counted once, by the decision as it stands; one without is counted as not recorded.",
                    "“Known to be sent” counts those with the day on which the referral was sent, “evidence seen” those of "
                            + "them where somebody saw evidence of it. Spreadsheets do not say either.",
                    "Working days run from the day on which both conditions were met."),
            "concerns",
            new Rows.By(DECISION),
            List.of(
                    new Column.Count("concerns", "Concerns", CONCERNS),
                    new Column.Share("percent", "% of concerns", CONCERNS),
                    new Column.Count("sent", "Known to be sent", SENT),
                    new Column.Count("seen", "Evidence seen", SEEN),
                    new Column.Median("median-days", "Median working days until sent", TIMED, WORKING_DAYS)),
            List.of());

    private static final Fact REGULATOR =
            new Fact("allegations.regulator_fact", "decisions about regulators", "/allegations/");
    private static final Dimension WHICH =
            Dimension.coded("regulator", "Regulator", "regulator", "allegations/regulator");
    private static final Measure DECIDED =
            Measure.of(REGULATOR, "regulators-decided", "Decided", "decided_on").checkedBy("""
                    select count(*) from allegations.regulator_referral
                    join allegations.concern on concern.id = regulator_referral.concern
                    where concern.area = :area and decided_on between :first and :last""");
    private static final Measure TOLD = DECIDED.those("regulators-told", "To be told", "decision = 'REFER'");
    private static final Measure TELLING = TOLD.those("regulators-sent", "Known to be told", "sent_on is not null");
    private static final Measure ANSWERED = TELLING.those("regulators-answered", "With a result", "result is not null");

    static final Figure BY_REGULATOR = new Figure(
            "allegations.regulator-referrals",
            "Decisions on telling a regulator",
            "Decisions made from {year} about whether a regulator is told; a concern may have several.",
            List.of("“To be told” counts the decisions to tell; the rest were decided the other way."),
            "decisions",
            new Rows.By(WHICH),
            List.of(
                    new Column.Count("decided", "Decided", DECIDED),
                    new Column.Count("told", "To be told", TOLD),
                    new Column.Count("sent", "Known to be told", TELLING),
                    new Column.Count("answered", "With a result", ANSWERED)),
            List.of());

    /** Concerns are counted by the chapter already. */
    static final List<Link> LINKS = List.of(Link.of(Number.of(CONCERNS), Number.of(Counted.CONCERNS)));
}
