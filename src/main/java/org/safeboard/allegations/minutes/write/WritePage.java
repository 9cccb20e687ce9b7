package org.safeboard.allegations.minutes.write;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Allegation;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.allegations.domain.Meeting.Attended;
import org.safeboard.allegations.domain.sittings.Carried;
import org.safeboard.allegations.domain.sittings.Notes;
import org.safeboard.allegations.domain.sittings.Sitting;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.drafts.OwnDrafts;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * The minutes of a meeting that is running.
 *
 * @param notPut the allegations that were not put to the person yet
 * @param missing the agencies that have to be there and are not
 */
public record WritePage(
        Contact contact,
        Sitting sitting,
        NotesForm form,
        List<Carried> carried,
        List<Allegation> notPut,
        List<String> missing,
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

    public boolean isFinal() {
        return sitting.type() == Meeting.Type.FINAL;
    }

    /** What is saved under a line, where somebody else saved something else than what is typed here. */
    public @Nullable String savedMeanwhile(Notes.Line saved, boolean decision) {
        if (changed == null) {
            return null;
        }
        var typed = form.line(saved.code());
        var theirs = decision ? saved.decision() : saved.said();
        return Objects.equals(theirs, (decision ? typed.decision() : typed.said()).strip()) ? null : theirs;
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

    public List<Option> decisions(Carried.Kind kind) {
        return Stream.of(Carried.Decision.values())
                .map(it -> new Option(it.name(), it.label(kind), ""))
                .toList();
    }

    public List<Option> covers() {
        return List.of(new Option("true", "Covers for the LADO", ""));
    }
}
