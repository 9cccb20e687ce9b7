package org.safeboard.allegations.letters;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.telling.Telling;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.drafts.OwnDrafts;
import org.safeboard.platform.letters.LetterField;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * Asks to whom a letter goes and what somebody has to weigh in it.
 *
 * @param sameAs the letter whose words it has; null where it has its own
 * @param fields what is weighed, in the order of the letter
 */
public record WritePage(
        Contact contact,
        Telling row,
        String title,
        @Nullable Integer sameAs,
        List<LetterField> fields,
        LetterForm form,
        OwnDrafts drafts,
        String back,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {

    public String value(LetterField field) {
        return form.text().getOrDefault(field.name(), "");
    }

    static List<LetterField> weighed(List<LetterField> all, Map<String, String> toWeigh) {
        return all.stream().filter(it -> toWeigh.containsKey(it.name())).toList();
    }
}
