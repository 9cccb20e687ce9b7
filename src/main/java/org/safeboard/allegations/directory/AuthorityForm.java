package org.safeboard.allegations.directory;

import org.safeboard.allegations.domain.boundary.Authority;
import org.safeboard.allegations.domain.boundary.Authority.Office;

/** An entry of the directory as typed. */
public record AuthorityForm(
        String area, String name, String type, String office, String secureEmail, String telephone, boolean verified) {
    static AuthorityForm blank(String area) {
        return new AuthorityForm(area, "", "", "", "", "", false);
    }

    static AuthorityForm of(Authority kept) {
        return new AuthorityForm(
                kept.area(),
                kept.name(),
                kept.type() == null ? "" : kept.type(),
                kept.office().name(),
                kept.office().secureEmail(),
                kept.office().telephone(),
                false);
    }

    AuthorityForm in(String own) {
        return new AuthorityForm(own, name, type, office, secureEmail, telephone, verified);
    }

    Office details() {
        return new Office(office, secureEmail, telephone);
    }
}
