package org.safeboard.allegations.letters;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.letters.Letter;
import org.safeboard.allegations.domain.letters.NamesInText.Somebody;
import org.safeboard.allegations.domain.telling.Telling;
import org.safeboard.platform.attachments.Attachment;
import org.safeboard.platform.audit.ChangedMeanwhile;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * A letter as it is read, and what comes next: what keeps it from being released, how it was sent, that it came back.
 *
 * @param stops what keeps a draft from being released, or a released letter from being sent
 */
public record LetterPage(
        Contact contact,
        Telling row,
        Letter letter,
        String html,
        List<Problem> stops,
        List<Others.Similar> similar,
        List<Somebody> named,
        boolean mayRelease,
        Confirmed confirmed,
        ServeForm form,
        List<Option> ways,
        String sentHow,
        List<Attachment> receipts,
        long seen,
        @Nullable ChangedMeanwhile changed,
        List<Problem> problems)
        implements Page {

    /** What the releaser confirms: that no other of a similar name is meant, and whose names may stand in it. */
    public record Confirmed(String similar, List<String> named) {}

    public String home() {
        return "/allegations/" + contact.id() + "/letters/" + letter.id();
    }

    public String title() {
        var released = letter.released();
        return released == null ? "Draft of a letter" : "Letter " + released.number();
    }

    /** Teachers may not be named in public before they are charged. */
    public boolean teacher() {
        return "EDU".equals(contact.sector());
    }

    public List<Option> recipients() {
        var all = new ArrayList<Option>();
        all.add(new Option("meant", letter.recipient(), "As written in the letter"));
        for (int at = 0; at < similar.size(); at++) {
            all.add(new Option(
                    "other-" + at, similar.get(at).name(), similar.get(at).about()));
        }
        return all;
    }

    public List<Option> names() {
        return named.stream()
                .map(it -> new Option(it.name(), it.name(), it.part()))
                .toList();
    }
}
