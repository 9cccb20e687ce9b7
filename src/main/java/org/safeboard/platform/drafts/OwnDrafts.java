package org.safeboard.platform.drafts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.web.forms.FormBinder;

/**
 * What one person typed into one form and has not saved.
 *
 * @param key the address of the form
 * @param latest what the form is shown with; null where everything is saved
 * @param aside what they typed into the same form in other windows
 */
public record OwnDrafts(String key, @Nullable Draft latest, List<Draft> aside) {

    /** The form as it was typed, to be shown again. */
    public <T extends Record> Optional<T> as(Class<T> form) {
        return Optional.ofNullable(latest).map(draft -> {
            var sent = new LinkedHashMap<String, List<String>>();
            draft.fields()
                    .forEach(it -> sent.computeIfAbsent(it.name(), name -> new java.util.ArrayList<>())
                            .add(it.value()));
            return FormBinder.fill(form, sent);
        });
    }

    /** The hidden field {@code seen}: what the writer had seen when they began; otherwise what is there now. */
    public long seen(long now) {
        var seen = latest == null ? null : latest.seen();
        return seen == null ? now : seen;
    }
}
