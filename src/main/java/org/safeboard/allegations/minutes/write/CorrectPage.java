package org.safeboard.allegations.minutes.write;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Meeting.Attended;
import org.safeboard.allegations.domain.minutes.MinutesVersion;
import org.safeboard.allegations.domain.sittings.Notes;
import org.safeboard.allegations.domain.sittings.Sitting;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.drafts.OwnDrafts;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks what the minutes should say instead of what their latest version says. */
public record CorrectPage(
        Contact contact,
        Sitting sitting,
        MinutesVersion latest,
        NotesForm form,
        List<Option> agencies,
        List<Option> agenda,
        OwnDrafts drafts,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {

    public String path() {
        return "/allegations/%s/minutes/%s".formatted(contact.id(), sitting.id());
    }

    /** What a line of the agenda is about. */
    public String hint(Notes.Line line) {
        return agenda.stream()
                .filter(it -> it.value().equals(line.code()))
                .map(Option::hint)
                .findFirst()
                .orElse("");
    }

    public List<Option> attended() {
        return Stream.of(Attended.values())
                .map(it -> new Option(it.name(), it.label(), ""))
                .toList();
    }

    public List<Option> covers() {
        return List.of(new Option("true", "Covers for the LADO", ""));
    }

    /** What the latest version says under a line, where somebody else wrote it while this was typed. */
    public @Nullable String savedMeanwhile(Notes.Line saved, boolean decision) {
        if (changed == null) {
            return null;
        }
        var typed = form.line(saved.code());
        var theirs = decision ? saved.decision() : saved.said();
        return Objects.equals(theirs, (decision ? typed.decision() : typed.said()).strip()) ? null : theirs;
    }
}
