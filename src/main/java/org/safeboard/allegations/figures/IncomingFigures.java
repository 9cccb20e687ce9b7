package org.safeboard.allegations.figures;

import java.util.List;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Dimension.Choice;
import org.safeboard.platform.figures.Fact;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.FigureSource;
import org.safeboard.platform.figures.Link;
import org.safeboard.platform.figures.Link.Number;
import org.safeboard.platform.figures.Measure;
import org.safeboard.platform.figures.Rows;
import org.springframework.stereotype.Component;

/** How contacts came, and how soon those heard who sent a referral on the website. */
@Component
class IncomingFigures implements FigureSource {
    private static final Fact CONTACT = new Fact("allegations.channel_fact", "contacts", "/allegations/");
    private static final Dimension CHANNEL =
            Dimension.coded("channel", "How it came", "channel", "allegations/channel");
    private static final Measure CAME =
            Measure.of(CONTACT, "came", "Contacts", "received_on").checkedBy("""
                    select count(*) from allegations.contact
                    where area = :area and received_on between :first and :last""");

    static final Figure BY_CHANNEL = new Figure(
            "allegations.contacts-by-channel",
            "How contacts came",
            ContactFigures.RECEIVED,
            List.of(ContactFigures.A_CONTACT, "A referral from the website is a contact once it is accepted."),
            "contacts",
            new Rows.By(CHANNEL),
            List.of(
                    new Column.Count("contacts", "Contacts", CAME),
                    new Column.Share("percent", "% of contacts", CAME),
                    new Column.Before("before", "Year before", CAME)),
            List.of());

    private static final Fact REFERRAL = new Fact("allegations.referral_fact", "referrals", "");
    private static final Dimension BECAME = Dimension.of(
            "became",
            "What became of it",
            "became",
            new Choice("ACCEPTED", "Accepted as a contact"),
            new Choice("DUPLICATE", "Repeated a contact"),
            new Choice("NOT_FOR_US", "Not for the LADO"),
            new Choice("WAITING", "Not decided yet"));
    private static final Measure SENT =
            Measure.of(REFERRAL, "referrals-sent", "Referrals", "sent_on").checkedBy("""
                    select count(*) from allegations.referral where area = :area
                    and (sent_at at time zone 'Europe/London')::date between :first and :last""");
    private static final Measure ANSWERED =
            SENT.those("referrals-answered", "Sender answered", "response_working_days is not null");
    private static final Measure IN_TIME =
            ANSWERED.those("referrals-in-time", "Within one working day", "response_working_days <= 1");
    private static final Dimension WORKING_DAYS =
            Dimension.number("response-days", "Working days", "response_working_days");

    static final Figure FIRST_RESPONSE = new Figure(
            "allegations.first-response",
            "First response to those who sent a referral on the website",
            "Referrals sent on the website from {year}, accepted or not.",
            List.of("The first response is a question, the acceptance, or an answer that it is not taken."),
            "referrals",
            new Rows.By(BECAME),
            List.of(
                    new Column.Count("referrals", "Referrals", SENT),
                    new Column.Count("answered", "Sender answered", ANSWERED),
                    new Column.Count("in-time", "Within one working day", IN_TIME),
                    new Column.Percent("percent-in-time", "% within one working day", IN_TIME, ANSWERED),
                    new Column.Median("median-days", "Median working days", ANSWERED, WORKING_DAYS)),
            List.of());

    private final AllegationFigures chapter;

    IncomingFigures(AllegationFigures chapter) {
        this.chapter = chapter;
    }

    @Override
    public String module() {
        return chapter.module();
    }

    @Override
    public String title() {
        return "How contacts came";
    }

    @Override
    public List<Figure> figures() {
        return List.of(BY_CHANNEL, FIRST_RESPONSE);
    }

    @Override
    public List<Link> links() {
        return List.of(Link.of(Number.of(CAME), Number.of(Counted.CONTACTS)));
    }

    @Override
    public boolean maySee(Staff staff, String area) {
        return chapter.maySee(staff, area);
    }

    @Override
    public Records records(Staff staff, String area) {
        return chapter.records(staff, area);
    }
}
