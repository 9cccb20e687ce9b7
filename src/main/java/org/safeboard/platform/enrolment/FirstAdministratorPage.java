package org.safeboard.platform.enrolment;

import java.util.List;
import java.util.Locale;
import org.safeboard.platform.passwords.PasswordRules;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.Rules;
import org.safeboard.platform.web.Page;
import org.safeboard.platform.web.forms.AsTyped;

/** Where the first administrator of a new installation enrols and names the first area. */
public record FirstAdministratorPage(Form form, List<Problem> problems) implements Page {
    public record Form(
            String name,
            String email,
            String area,
            String board,
            @AsTyped String password,
            @AsTyped String again) {
        static final Form BLANK = new Form("", "", "", "", "", "");

        Rules rules() {
            return PasswordRules.check(password, again, name, email)
                    .and(!name.isBlank(), "name", "Enter your name")
                    .and(
                            email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"),
                            "email",
                            "Enter your email address, like name@example.gov.uk")
                    .and(!code().isBlank(), "area", "Enter the name of the area, like Walsall")
                    .and(!board.isBlank(), "board", "Enter the name of the board");
        }

        /** The name of the area as it stands in addresses: "Tower Hamlets" is {@code tower-hamlets}. */
        String code() {
            return area.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        }
    }
}
