package org.safeboard.allegations.domain.strands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.steps.Step;
import org.safeboard.allegations.domain.strands.EmployerSteps.Taken;
import org.safeboard.platform.clocks.Limit;
import org.safeboard.platform.clocks.TimeLimit;

/** The time limits of an employer's steps; each runs once its first step is taken, and all are local. */
public enum EmployerClock implements TimeLimit {
    ACTION_WITHOUT_DISCIPLINE("Employer acts, nothing formal needed", 3),
    INVESTIGATION_REPORTED("Employer’s investigator reports", 10),
    HEARING_DECIDED("Employer decides whether a hearing is needed", 2),
    HEARING_HELD("Disciplinary hearing held", 15);

    private final String title;
    private final Limit limit;

    EmployerClock(String title, int workingDays) {
        this.title = title;
        this.limit = new Limit.WorkingDays(workingDays);
    }

    /** The steps that were begun. */
    public static List<Step> steps(Taken taken) {
        var steps = new ArrayList<Step>();
        add(steps, ACTION_WITHOUT_DISCIPLINE, taken.noFormalOn(), taken.actionOn());
        add(steps, INVESTIGATION_REPORTED, taken.appointedOn(), taken.reportOn());
        // where nothing formal follows the report, that is the decision
        var decided = taken.hearingDecidedOn() == null ? taken.noFormalOn() : taken.hearingDecidedOn();
        add(steps, HEARING_DECIDED, taken.reportOn(), decided);
        add(steps, HEARING_HELD, taken.hearingDecidedOn(), taken.hearingOn());
        return steps;
    }

    private static void add(
            List<Step> steps, EmployerClock limit, @Nullable LocalDate began, @Nullable LocalDate done) {
        if (began != null) {
            steps.add(new Step(limit, began, done));
        }
    }

    @Override
    public String id() {
        return "allegations.employer-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
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
        return "Local procedures";
    }

    @Override
    public boolean local() {
        return true;
    }

    @Override
    public @Nullable LocalDate from() {
        return null;
    }

    @Override
    public @Nullable LocalDate until() {
        return null;
    }
}
