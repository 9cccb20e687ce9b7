package org.safeboard.allegations.figures;

import java.util.ArrayList;
import java.util.List;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.FigureSource;
import org.safeboard.platform.figures.Link;
import org.springframework.stereotype.Component;

/** The figures of what keeps children safe: interim measures, referrals, regulators. */
@Component
class ProtectionFigures implements FigureSource {
    private final AllegationFigures chapter;

    ProtectionFigures(AllegationFigures chapter) {
        this.chapter = chapter;
    }

    @Override
    public String module() {
        return chapter.module();
    }

    @Override
    public String title() {
        return "Interim measures and referrals";
    }

    @Override
    public List<Figure> figures() {
        return List.of(
                MeasureFigures.BY_KIND,
                ReferralFigures.BY_DECISION,
                ReferralFigures.BY_REGULATOR,
                StrandFigures.REGULATOR_RESULTS);
    }

    @Override
    public List<Link> links() {
        var all = new ArrayList<>(MeasureFigures.links());
        all.addAll(ReferralFigures.LINKS);
        all.add(StrandFigures.REGULATOR_LINK);
        return all;
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
