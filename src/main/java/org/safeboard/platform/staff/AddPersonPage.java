package org.safeboard.platform.staff;

import java.util.List;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.Rules;
import org.safeboard.platform.web.Page;

/** Where an administrator makes an account. */
public record AddPersonPage(Form form, List<Problem> problems) implements Page {
    public record Form(String name, String email) {
        static final Form BLANK = new Form("", "");

        Rules rules() {
            return Rules.check(!name.isBlank(), "name", "Enter the person's name")
                    .and(name.length() <= 200, "name", "Name must be 200 characters or fewer")
                    .and(
                            email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") && email.length() <= 250,
                            "email",
                            "Enter the person's email address, like name@example.gov.uk");
        }
    }
}
