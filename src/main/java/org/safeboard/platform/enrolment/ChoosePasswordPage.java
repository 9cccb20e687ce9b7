package org.safeboard.platform.enrolment;

import java.util.List;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;
import org.safeboard.platform.web.forms.AsTyped;

/** Where a person who followed their link chooses a password. */
public record ChoosePasswordPage(String name, String email, List<Problem> problems) implements Page {
    record Form(@AsTyped String password, @AsTyped String again) {}
}
