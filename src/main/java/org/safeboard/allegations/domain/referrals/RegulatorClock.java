package org.safeboard.allegations.domain.referrals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.referrals.RegulatorReferral.Decision;
import org.safeboard.allegations.domain.steps.Step;
import org.safeboard.platform.clocks.Limit;
import org.safeboard.platform.clocks.TimeLimit;

/**
 * By when each regulator is told, named as in the list of regulators. Ofsted is told of an allegation from the day on
 * which it was made; the others from the day it was decided.
 */
public enum RegulatorClock implements TimeLimit {
    OFSTED_EY(
            "Early years provider tells Ofsted",
            new Limit.CalendarDays(14),
            "Statutory framework for the early years foundation stage, section 3",
            LocalDate.of(2008, 9, 1)),
    OFSTED_CH("Children’s home tells Ofsted", new Limit.ClockHours(24), "local", null),
    OFSTED_FOS("Fostering service tells Ofsted", new Limit.ClockHours(24), "local", null),
    CQC("Care Quality Commission told"),
    TRA("Teaching regulator told"),
    SWE("Social Work England told"),
    NMC("Nursing and Midwifery Council told"),
    GMC("General Medical Council told"),
    GDC("General Dental Council told"),
    GPHC("General Pharmaceutical Council told"),
    GOC("General Optical Council told"),
    HCPC("Health and Care Professions Council told"),
    GOSC("General Osteopathic Council told"),
    CHARITY_COMM("Charity Commission told"),
    IOPC_PSD("Police complaints body told"),
    FA_NGB("National governing body of the sport told"),
    LICENSING("Licensing authority told"),
    DFE_INDEPENDENT("Department for Education told"),
    ICO("Information Commissioner’s Office told"),
    OTHER("Regulator told");

    private final String title;
    private final Limit limit;
    private final String source;
    private final @Nullable LocalDate from;

    RegulatorClock(String title) {
        this(title, new Limit.WorkingDays(10), "local", null);
    }

    RegulatorClock(String title, Limit limit, String source, @Nullable LocalDate from) {
        this.title = title;
        this.limit = limit;
        this.source = source;
        this.from = from;
    }

    public static Optional<RegulatorClock> of(String regulator) {
        return Arrays.stream(values()).filter(it -> it.name().equals(regulator)).findFirst();
    }

    private boolean runsFromTheAllegation() {
        return name().startsWith("OFSTED");
    }

    /**
     * Whether this regulator was told in time.
     *
     * @param referral null where nobody has decided yet
     */
    public List<Step> steps(Contact contact, @Nullable RegulatorReferral referral) {
        if (referral == null) {
            return runsFromTheAllegation() ? List.of(new Step(this, made(contact), null)) : List.of();
        }
        var decided = referral.decided();
        if (decided.decision() == Decision.NOT_REFER) {
            return List.of();
        }
        return List.of(new Step(this, runsFromTheAllegation() ? made(contact) : decided.decidedOn(), decided.sentOn()));
    }

    /** The day the allegation was made to the employer; where that is not known, to the LADO. */
    private static LocalDate made(Contact contact) {
        var knew = contact.details().employerKnewOn();
        return knew == null ? contact.received().receivedOn() : knew;
    }

    @Override
    public String id() {
        return "allegations.regulator-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Limit limit() {
        return limit;
    }

    @Override
    public String source() {
        return local() ? "Local procedures" : source;
    }

    @Override
    public boolean local() {
        return source.equals("local");
    }

    @Override
    public @Nullable LocalDate from() {
        return from;
    }

    @Override
    public @Nullable LocalDate until() {
        return null;
    }
}
