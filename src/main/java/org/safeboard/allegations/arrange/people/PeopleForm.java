package org.safeboard.allegations.arrange.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.meetings.Invitee.Kind;
import org.safeboard.allegations.domain.meetings.Invitee.Who;

/**
 * People to invite, as ticked and typed.
 *
 * @param looked what was read and confirmed about odd addresses; blank while nothing was
 */
public record PeopleForm(List<Row> rows, String looked) {
    private static final int TYPED = 3;

    public PeopleForm {
        looked = Objects.requireNonNullElse(looked, ""); // not sent while it is not ticked
    }

    /**
     * One person.
     *
     * @param why why they are suggested; blank for a row to type into
     * @param take "yes" where a suggestion is ticked
     */
    public record Row(
            String why,
            String take,
            String name,
            String role,
            String agency,
            @Nullable Kind kind,
            String email) {
        public Row {
            why = Objects.requireNonNullElse(why, "");
            take = Objects.requireNonNullElse(take, "");
        }

        static Row suggested(String why, Who who) {
            return new Row(why, "", who.name(), who.role(), who.agency(), who.kind(), who.email());
        }

        public boolean isSuggested() {
            return !why.isBlank();
        }

        boolean isTaken() {
            return isSuggested() ? take.equals("yes") : !(name + role + agency + email).isBlank();
        }

        Who who() {
            return new Who(
                    name.strip(),
                    role.strip(),
                    agency.strip(),
                    Objects.requireNonNullElse(kind, Kind.OTHER),
                    email.strip());
        }
    }

    static PeopleForm of(List<Row> suggested) {
        return new PeopleForm(suggested, "").withRoom();
    }

    /** With blank rows to type into after the others. */
    PeopleForm withRoom() {
        var all = new ArrayList<>(
                rows.stream().filter(it -> it.isSuggested() || it.isTaken()).toList());
        for (int i = 0; i < TYPED; i++) {
            all.add(new Row("", "", "", "", "", null, ""));
        }
        return new PeopleForm(all, looked);
    }
}
