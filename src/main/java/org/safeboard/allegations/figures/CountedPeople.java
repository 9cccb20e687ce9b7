package org.safeboard.allegations.figures;

import static org.safeboard.allegations.figures.Counted.CONTACTS;

import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Dimension.Choice;
import org.safeboard.platform.figures.Fact;
import org.safeboard.platform.figures.Measure;

/** What the figures count of the harm test, of time, and of the people. */
final class CountedPeople {
    private CountedPeople() {}

    static final Fact LIMB_OF_CONTACT = new Fact("allegations.limb_fact", "limbs of the harm test", "/allegations/");

    /** The limbs of the list allegations/harm-limb, in its order. */
    static final String[] LIMBS = {"H1", "H2", "H3", "H4"};

    static final Dimension LIMB = Dimension.of(
            "limb",
            "Limb of the harm test",
            "limb",
            new Choice("H1", "Harmed a child, or may have"),
            new Choice("H2", "Possible criminal offence against or related to a child"),
            new Choice("H3", "May pose a risk of harm"),
            new Choice("H4", "May not be suitable to work with children (since September 2020)", false),
            new Choice("NONE", "Decided, and no limb recorded as met"),
            new Choice(Dimension.NOT_RECORDED, "Not recorded, or not decided yet"));

    static final Dimension LIMBS_TOGETHER = Dimension.of(
            "limbs",
            "Limbs of the harm test",
            "limbs",
            choice("H1"),
            choice("H2"),
            choice("H3"),
            choice("H4"),
            choice("H1+H2"),
            choice("H1+H3"),
            choice("H1+H4"),
            choice("H2+H3"),
            choice("H2+H4"),
            choice("H3+H4"),
            choice("H1+H2+H3"),
            choice("H1+H2+H4"),
            choice("H1+H3+H4"),
            choice("H2+H3+H4"),
            choice("H1+H2+H3+H4"),
            new Choice("NONE", "Decided, and no limb recorded as met"),
            new Choice(Dimension.NOT_RECORDED, "Not recorded, or not decided yet"));

    static final Dimension TIMING = Dimension.coded("timing", "How long ago", "timing", "allegations/timing");
    static final Dimension SCHOOL_PHASE =
            Dimension.coded("school-phase", "Kind of school", "school_phase", "allegations/school-phase");

    static final Dimension ADULT_SEX = Dimension.coded("adult-sex", "Sex of the adult", "adult_sex", "allegations/sex");
    static final Dimension ADULT_ETHNIC_GROUP = Dimension.coded(
            "adult-ethnic-group", "Ethnic group of the adult", "adult_ethnic_group", "allegations/ethnic-group");
    static final Dimension ADULT_DISABILITY =
            Dimension.coded("adult-disability", "Adult disabled", "adult_disability", "allegations/disability");
    static final Dimension ADULT_AGE = Dimension.coded("adult-age", "Age of the adult", """
            case when adult_age < 18 then 'A00' when adult_age < 25 then 'A18' when adult_age < 35 then 'A25'
                when adult_age < 45 then 'A35' when adult_age < 55 then 'A45' when adult_age < 65 then 'A55'
                when adult_age >= 65 then 'A65' end""", "allegations/adult-age");
    static final Dimension CHILD_SEX = Dimension.coded("child-sex", "Sex of the child", "child_sex", "allegations/sex");
    static final Dimension CHILD_ETHNIC_GROUP = Dimension.coded(
            "child-ethnic-group", "Ethnic group of the child", "child_ethnic_group", "allegations/ethnic-group");
    static final Dimension CHILD_DISABILITY =
            Dimension.coded("child-disability", "Child disabled", "child_disability", "allegations/disability");
    static final Dimension CHILD_AGE = Dimension.coded("child-age", "Age of the child", """
            case when child_age < 1 then 'C00' when child_age < 5 then 'C01' when child_age < 10 then 'C05'
                when child_age < 15 then 'C10' when child_age < 18 then 'C15' when child_age >= 18 then 'C18' end""", "allegations/child-age");

    static final Measure LIMBS_OF_CONTACTS =
            Measure.of(LIMB_OF_CONTACT, "limbs", "Limbs", "received_on").checkedBy("""
            select coalesce(sum(greatest(1, (select count(distinct limb) from unnest(decision_limbs) limb))), 0)
            from allegations.contact where area = :area and received_on between :first and :last""");

    static final Measure EDUCATION = CONTACTS.those("education", "Contacts about education", "sector = 'EDU'");

    private static Choice choice(String limbs) {
        var several = limbs.contains("+");
        return new Choice(
                limbs,
                several
                        ? "Limbs "
                                + limbs.replace("H", "")
                                        .replaceFirst("\\+(\\d)$", " and $1")
                                        .replace("+", ", ")
                        : "Limb " + limbs.charAt(1) + " alone",
                false);
    }
}
