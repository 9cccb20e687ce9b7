package org.safeboard.allegations.domain;

import static org.safeboard.platform.access.Role.DSO;
import static org.safeboard.platform.access.Role.LADO;
import static org.safeboard.platform.access.Role.LADO_ADMINISTRATOR;
import static org.safeboard.platform.access.Role.SAFEGUARDING_ADVISER;

import org.safeboard.platform.access.Staff;

/** Who may do what with an allegation. Every page of the module asks here; what is not allowed here is refused. */
public final class AllegationAccess {
    private AllegationAccess() {}

    /** Log a contact, count a question. */
    public static boolean mayLog(Staff staff, String area) {
        return staff.isOneOf(area, LADO, DSO, LADO_ADMINISTRATOR);
    }

    /** See the case list of an area, or the part of it that is theirs. */
    public static boolean maySeeList(Staff staff, String area) {
        return mayLog(staff, area) || staff.isOneOf(area, SAFEGUARDING_ADVISER);
    }

    /** See that the case is there, its dates and its state. */
    public static boolean maySeeSummary(Staff staff, Guarded file) {
        var sector = file.sector();
        return mayRead(staff, file)
                || !file.restricted()
                        && sector != null
                        && staff.sectorsAdvisedIn(file.area()).contains(sector);
    }

    /** Read what was said and decided. */
    public static boolean mayRead(Staff staff, Guarded file) {
        return leads(staff, file.area()) || !file.restricted() && staff.isOneOf(file.area(), LADO_ADMINISTRATOR);
    }

    /** Complete a contact, add to what was said, keep strands, record a meeting and why a time limit was missed. */
    public static boolean mayKeep(Staff staff, Guarded file) {
        return mayRead(staff, file);
    }

    /** Decide what a contact needs: a LADO, or the officer who covers; never an administrator. */
    public static boolean mayDecide(Staff staff, Guarded file) {
        return leads(staff, file.area());
    }

    /** Record an outcome, a referral decision, and close. */
    public static boolean mayConclude(Staff staff, Guarded file) {
        return leads(staff, file.area());
    }

    /** Open a closed case again, and put another outcome in the place of one that stands. */
    public static boolean mayReopen(Staff staff, Guarded file) {
        return leads(staff, file.area());
    }

    /** Take the case list away as a file. */
    public static boolean mayExport(Staff staff, String area) {
        return mayLog(staff, area);
    }

    /** See how records of people are compared, and look through all of an area for pairs that are one person. */
    public static boolean mayLookThrough(Staff staff, String area) {
        return mayLog(staff, area);
    }

    /** Learn weights from an area, and choose which count. */
    public static boolean mayWeigh(Staff staff, String area) {
        return leads(staff, area);
    }

    private static boolean leads(Staff staff, String area) {
        return staff.isOneOf(area, LADO, DSO);
    }
}
