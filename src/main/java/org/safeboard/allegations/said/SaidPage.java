package org.safeboard.allegations.said;

import java.util.List;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks what else was said. */
public record SaidPage(Contact contact, String said, List<Problem> problems) implements Page {
    record Form(String said) {}
}
