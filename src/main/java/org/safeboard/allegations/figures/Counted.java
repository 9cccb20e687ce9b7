package org.safeboard.allegations.figures;

import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Dimension.Choice;
import org.safeboard.platform.figures.Fact;
import org.safeboard.platform.figures.Measure;

/** What the LADO's figures count, and what they break it down by. */
final class Counted {
    private Counted() {}

    static final Fact CONTACT = new Fact("allegations.contact_fact", "contacts", "/allegations/");
    static final Fact STRAND = new Fact("allegations.strand_fact", "strands", "/allegations/");
    static final Fact DELAY = new Fact("allegations.delay_fact", "missed time limits", "/allegations/");
    static final Fact QUESTION = new Fact("allegations.policy_question_fact", "questions", "");

    static final Dimension SECTOR = Dimension.coded("sector", "Setting", "sector", "allegations/sector");
    static final Dimension NATURE = Dimension.coded("nature", "Nature", "nature", "allegations/nature");
    static final Dimension TYPE = Dimension.coded("type", "Type of contact", "type", "allegations/contact-type");
    static final Dimension SOURCE = Dimension.coded("source", "Source", "source", "allegations/source");
    static final Dimension DISCLOSED =
            Dimension.coded("disclosed", "Where the child disclosed", "disclosed_where", "allegations/disclosed-where");
    static final Dimension DELAY_REASON =
            Dimension.coded("delay-reason", "Reason", "delay_reason", "allegations/delay-reason");
    static final Dimension MEETING_DAYS = Dimension.number("meeting-days", "Working days", "meeting_working_days");

    /** The eight rows of the seed's table in its order; what else a contact may end as is printed when it occurs. */
    static final Dimension OUTCOME = Dimension.of(
            "outcome",
            "Outcome",
            "outcome_row",
            new Choice("NFA", "No further action"),
            new Choice("UNS", "Unsubstantiated"),
            new Choice("EMPLOYER_ACTION", "Employer action"),
            new Choice("SUB", "Substantiated"),
            new Choice("MAL", "Malicious"),
            new Choice("INFO_ONLY", "Information only"),
            new Choice("ONGOING", "Ongoing"),
            new Choice("UNF_FAL", "Unfounded or false"),
            new Choice("TRANSFERRED", "Transferred to another authority", false),
            new Choice("WITHDRAWN_BY_REFERRER", "Withdrawn by the referrer", false),
            new Choice("DUPLICATE", "Duplicate of another contact", false),
            new Choice("CONCLUDED", "Concluded, no outcome recorded", false));

    static final Dimension STRAND_KIND = Dimension.of(
            "strand",
            "Strand",
            "kind",
            new Choice("POLICE", "Police"),
            new Choice("SOCIAL_CARE", "Social care"),
            new Choice("EMPLOYER", "Employer"),
            new Choice("REGULATOR", "Regulator", false));

    static final Measure CONTACTS =
            Measure.of(CONTACT, "contacts", "Contacts", "received_on").checkedBy("""
                    select count(*) from allegations.contact
                    where area = :area and received_on between :first and :last""");

    static final Measure GONE_TO_MEETING = CONTACTS.those(
            "gone", "Contacts gone to a meeting", "initial_meeting_on is not null and outcome_row <> 'TRANSFERRED'");

    static final Measure CONCERNS = CONTACTS.those("concerns", "Concerns", "concern is not null");

    /** A case that was handed on to another authority is a contact of ours, and its meeting theirs. */
    static final Measure MEETINGS = new Measure(
                    CONTACT, "meetings", "Meetings", "initial_meeting_on", "outcome_row <> 'TRANSFERRED'", null, "")
            .checkedBy("""
                    select count(*) from allegations.meeting
                    join allegations.concern on concern.id = meeting.concern
                    join allegations.contact on contact.id = concern.contact
                    where concern.area = :area and meeting.type = 'INITIAL'
                        and (contact.disposal is distinct from 'TRANSFERRED'
                            or exists (select from allegations.allegation
                                where allegation.concern = concern.id and outcome is not null))
                        and meeting.held_on between :first and :last""");

    static final Measure MEETINGS_IN_TIME =
            MEETINGS.those("meetings-in-time", "Within five working days", "meeting_working_days <= 5");

    static final Measure MEETINGS_LATE =
            MEETINGS.those("meetings-late", "Initial meetings held late", "meeting_working_days > 5");

    static final Measure EMPLOYER_KNEW =
            CONTACTS.those("employer-knew", "Contacts with the day the employer knew", "employer_knew_on is not null");

    static final Measure EMPLOYER_IN_TIME =
            EMPLOYER_KNEW.those("employer-in-time", "Within one working day", "employer_working_days <= 1");

    /** Those of a measure that were concluded by now. */
    static Measure concluded(Measure of) {
        return of.those(of.key() + "-concluded", "Concluded so far", "concluded_on is not null");
    }

    /** Those of a measure that were concluded within so many calendar months of the day they were received. */
    static Measure concludedWithin(Measure of, int months) {
        return within(
                months < 3 ? concludedWithin(of, 3) : months < 12 ? concludedWithin(of, 12) : concluded(of),
                of,
                months);
    }

    private static Measure within(Measure longer, Measure of, int months) {
        var condition = of.where() + " and concluded_in <= " + months;
        return longer.part(of.key() + "-in-" + months, "Concluded within %d months".formatted(months), condition);
    }
}
