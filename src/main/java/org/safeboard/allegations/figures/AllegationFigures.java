package org.safeboard.allegations.figures;

import static org.safeboard.allegations.figures.Counted.CONTACTS;
import static org.safeboard.allegations.figures.Counted.MEETINGS;
import static org.safeboard.allegations.figures.Counted.MEETINGS_IN_TIME;
import static org.safeboard.allegations.figures.Counted.MEETINGS_LATE;
import static org.safeboard.allegations.figures.Counted.OUTCOME;
import static org.safeboard.allegations.figures.Counted.concluded;
import static org.safeboard.platform.access.Role.BOARD_MANAGER;
import static org.safeboard.platform.access.Role.DATA_ANALYST;
import static org.safeboard.platform.access.Role.DSO;
import static org.safeboard.platform.access.Role.LADO;
import static org.safeboard.platform.access.Role.LADO_ADMINISTRATOR;

import java.util.ArrayList;
import java.util.List;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.FigureSource;
import org.safeboard.platform.figures.Link;
import org.safeboard.platform.figures.Link.Number;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The figures of the chapter "The management of allegations against people who work with children". */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AllegationFigures implements FigureSource {
    private static final List<Figure> FIGURES = List.of(
            ContactFigures.IN_ALL,
            ContactFigures.BY_SECTOR,
            ContactFigures.BY_TYPE,
            MeetingFigures.BY_NATURE,
            MeetingFigures.BY_SECTOR,
            MeetingFigures.OUTCOMES,
            MeetingFigures.IN_TIME,
            TimeFigures.CONCLUDED,
            TimeFigures.CONCERNS_CONCLUDED,
            TimeFigures.LIMITS,
            TimeFigures.DELAYS,
            StrandFigures.STRANDS_RUN,
            StrandFigures.POLICE_RESULTS,
            StrandFigures.SOCIAL_CARE_RESULTS,
            StrandFigures.EMPLOYER_RESULTS,
            ContactFigures.SOURCE_BY_SECTOR,
            ContactFigures.DISCLOSED_BY_SECTOR,
            ContactFigures.POLICY_QUESTIONS);

    @Override
    public String module() {
        return "allegations";
    }

    @Override
    public String title() {
        return "The management of allegations against people who work with children";
    }

    @Override
    public List<Figure> figures() {
        return FIGURES;
    }

    @Override
    public List<Link> links() {
        var all = new ArrayList<>(StrandFigures.LINKS);
        all.add(Link.of(Number.of(MEETINGS), Number.of(MEETINGS_IN_TIME), Number.of(MEETINGS_LATE)));
        all.add(Link.of(Number.of(CONTACTS), Number.of(concluded(CONTACTS)), Number.of(CONTACTS, OUTCOME, "ONGOING")));
        return all;
    }

    @Override
    public boolean maySee(Staff staff, String area) {
        return staff.isOneOf(area, LADO, DSO, LADO_ADMINISTRATOR, BOARD_MANAGER, DATA_ANALYST);
    }

    @Override
    public Records records(Staff staff, String area) {
        if (staff.isOneOf(area, LADO, DSO)) {
            return Records.ALL;
        }
        return staff.isOneOf(area, LADO_ADMINISTRATOR) ? Records.NOT_RESTRICTED : Records.NONE;
    }
}
