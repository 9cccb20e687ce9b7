package org.safeboard.allegations.domain.incoming.answers;

/**
 * Kinds of places where adults work with children, in everyday words, and who sends a referral where the person accused
 * is the one in charge: somebody above or beside them, never they themselves.
 */
public enum PlaceKind {
    SCHOOL("School or college", "the chair of governors, or of the academy trust", "the headteacher or principal"),
    NURSERY(
            "Nursery, childminder or after-school club",
            "the owner, or the chair of the committee that runs it",
            "the manager or owner"),
    FAITH(
            "Mosque, church, temple, gurdwara, synagogue or another place of worship",
            "the chair of the committee or of the trustees",
            "the imam, minister, priest or leader"),
    TUITION(
            "Tuition centre, supplementary school, madrasah or evening school",
            "another director, trustee or partner",
            "the owner or manager"),
    CLUB(
            "Sports, arts, youth or uniformed club",
            "another member of the committee, or the safeguarding officer of your national body",
            "the chair or head coach"),
    CHARITY("Charity or voluntary group", "the chair of the trustees", "the chief executive or manager"),
    CARE("Children’s home or fostering agency", "the responsible individual", "the registered manager"),
    HEALTH(
            "Hospital, surgery or another health service",
            "the named safeguarding professional, or somebody senior to the person",
            "the manager or partner"),
    TRANSPORT("Taxi, minibus or coach firm", "another director or partner", "the owner or manager"),
    OTHER("Something else", "somebody above the person, such as an owner, chair or trustee", "the person who runs it");

    private final String label;
    private final String sends;
    private final String inCharge;

    PlaceKind(String label, String sends, String inCharge) {
        this.label = label;
        this.sends = sends;
        this.inCharge = inCharge;
    }

    public String label() {
        return label;
    }

    /** Who sends it where the one in charge is accused: "the chair of the committee or of the trustees". */
    public String sends() {
        return sends;
    }

    /** Who that usually is: "the imam, minister, priest or leader". */
    public String inCharge() {
        return inCharge;
    }
}
