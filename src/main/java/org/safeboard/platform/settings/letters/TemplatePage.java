package org.safeboard.platform.settings.letters;

import java.util.List;
import org.safeboard.platform.letters.LetterTemplate;
import org.safeboard.platform.letters.LetterType;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * One template: its versions, its fields, what it looks like.
 *
 * @param preview the version in use, filled with made-up values
 */
public record TemplatePage(
        String area,
        LetterType type,
        List<LetterTemplate> versions,
        boolean mayChange,
        String preview,
        String note,
        List<Problem> problems)
        implements Page {

    public String address() {
        return "/settings/letters/" + type.id();
    }

    public int inUse() {
        return versions.isEmpty() ? 0 : versions.getFirst().number();
    }

    public static String written(String field) {
        return "{{" + field + "}}";
    }
}
