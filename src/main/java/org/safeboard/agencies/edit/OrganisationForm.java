package org.safeboard.agencies.edit;

import org.safeboard.agencies.Organisation;
import org.safeboard.platform.govuk.DateInput;
import org.safeboard.platform.rules.Answers;

/** An organisation as typed. */
public record OrganisationForm(
        String area,
        String name,
        String sector,
        String namedOfficer,
        String telephone,
        String email,
        DateInput closedOn) {
    static OrganisationForm blank(String area, String name) {
        return new OrganisationForm(area, name, "", "", "", "", DateInput.BLANK);
    }

    static OrganisationForm of(Organisation it) {
        var sector = it.sector();
        var closed = it.closedOn();
        return new OrganisationForm(
                it.area(),
                it.name(),
                sector == null ? "" : sector,
                it.namedOfficer(),
                it.telephone(),
                it.email(),
                closed == null ? DateInput.BLANK : DateInput.of(closed));
    }

    Organisation.Details details() {
        return new Answers()
                .check(
                        closedOn.isBlank() || closedOn.date().isPresent(),
                        "closedOn",
                        "Date it closed must be a real date, like 27 3 2026")
                .into(() -> new Organisation.Details(
                        name,
                        sector.isEmpty() ? null : sector,
                        namedOfficer,
                        telephone,
                        email,
                        closedOn.date().orElse(null)));
    }
}
