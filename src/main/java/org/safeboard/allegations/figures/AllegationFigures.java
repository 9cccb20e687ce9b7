package org.safeboard.allegations.figures;

import static org.safeboard.platform.access.Role.BOARD_MANAGER;
import static org.safeboard.platform.access.Role.DATA_ANALYST;
import static org.safeboard.platform.access.Role.DSO;
import static org.safeboard.platform.access.Role.LADO;
import static org.safeboard.platform.access.Role.LADO_ADMINISTRATOR;

import java.util.List;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.FigureSource;
import org.springframework.stereotype.Component;

/** The figures of the chapter "The management of allegations against people who work with children". */
@Component
class AllegationFigures implements FigureSource {
    private static final List<Figure> FIGURES = List.of(ContactFigures.CONTACTS_IN_ALL, ContactFigures.BY_SECTOR);

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
