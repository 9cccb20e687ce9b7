package org.safeboard.allegations.arrange.figures;

import static org.safeboard.platform.access.Role.BOARD_MANAGER;
import static org.safeboard.platform.access.Role.DATA_ANALYST;
import static org.safeboard.platform.access.Role.DSO;
import static org.safeboard.platform.access.Role.LADO;
import static org.safeboard.platform.access.Role.LADO_ADMINISTRATOR;

import java.util.List;
import java.util.stream.Stream;
import org.safeboard.allegations.domain.meetings.Invitee.Kind;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.figures.Column;
import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Fact;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.FigureSource;
import org.safeboard.platform.figures.Measure;
import org.safeboard.platform.figures.Rows;
import org.springframework.stereotype.Component;

@Component
class InvitationFigures implements FigureSource {
    private static final Fact INVITATION = new Fact("allegations.invitation_fact", "invitations", "/allegations/");

    private static final Dimension FROM = Dimension.of(
            "invited-from",
            "Comes from",
            "kind",
            Stream.of(Kind.values())
                    .map(it -> new Dimension.Choice(it.name(), it.label()))
                    .toArray(Dimension.Choice[]::new));

    private static final Measure INVITED =
            Measure.of(INVITATION, "invited", "People invited", "day").checkedBy("""
                    select count(*) from allegations.invitee
                    join allegations.arrangement on arrangement.id = invitee.arrangement
                    where arrangement.area = :area and arrangement.day between :first and :last
                        and arrangement.cancelled_on is null
                        and invitee.removed_on is null and invitee.invited_sequence is not null""");

    private static final Measure COMING = INVITED.those("invited-coming", "Said that they come", "reply = 'ACCEPTED'");

    private static final Figure BY_SIDE = new Figure(
            "allegations.invitations",
            "People invited to meetings",
            "Invitations to position of trust meetings arranged for a day from {year}, without those cancelled.",
            List.of(
                    "Somebody invited to two meetings is counted twice.",
                    "Who came is counted apart: saying that one comes is not coming."),
            "invitations",
            new Rows.By(FROM),
            List.of(
                    new Column.Count("invited", "Invited", INVITED),
                    new Column.Count("coming", "Said that they come", COMING),
                    new Column.Percent("coming-percent", "% coming", COMING, INVITED)),
            List.of());

    @Override
    public String module() {
        return "allegations";
    }

    @Override
    public String title() {
        return "Arranging meetings";
    }

    @Override
    public List<Figure> figures() {
        return List.of(BY_SIDE);
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
