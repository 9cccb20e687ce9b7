package org.safeboard.allegations.casefile;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.actions.ActionLine;
import org.safeboard.allegations.domain.Allegation;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.earlier.Found;
import org.safeboard.platform.audit.Entry;
import org.safeboard.platform.clocks.Clock;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.govuk.Section;
import org.safeboard.platform.web.Page;

/** One case, for those who may read it. */
public record CaseFilePage(
        Contact contact,
        Names names,
        List<Said> said,
        @Nullable Concern concern,
        List<Allegation> allegations,
        List<Held> meetings,
        List<ActionLine> actions,
        List<TimelineEntry> timeline,
        List<ClockRow> clocks,
        Found earlier,
        List<Entry> history,
        May may,
        Map<CaseTab, List<Content>> parts,
        Codes codes)
        implements Page {

    /** The people and the staff of the case, by name. */
    public record Names(
            String adult, String adultBorn, String child, String recordedBy, String decidedBy, String lead) {}

    /** What was said, once. */
    public record Said(LocalDate on, LocalTime at, String by, String text) {}

    /** A meeting and who came. */
    public record Held(
            UUID id,
            String type,
            LocalDate on,
            @Nullable LocalTime at,
            String chair,
            String decisions,
            List<Came> people) {}

    /** Somebody at a meeting. */
    public record Came(String name, String role, String agency, String attended) {}

    /** Something that happened on a day. */
    public record TimelineEntry(LocalDate on, String what, String detail) {}

    /** A clock, with the reason given where it was missed. */
    public record ClockRow(
            Clock clock, @Nullable String reason, @Nullable String note) {
        public String slug() {
            return clock.limit().id().substring(clock.limit().id().indexOf('.') + 1);
        }
    }

    /** What the reader may do. */
    public record May(
            boolean keep,
            boolean decide,
            boolean conclude,
            @Nullable UUID self) {}

    /** What other slices show in a place. */
    public List<Content> parts(CaseTab tab) {
        return Objects.requireNonNull(parts.get(tab));
    }

    /** The tabs of the file; one without anything to show is left out. */
    public List<Section> tabs(
            Content summary,
            Content timeline,
            Content clocks,
            Content concernTab,
            Content meetingsTab,
            Content history) {
        var tabs = new ArrayList<>(List.of(
                new Section("summary", "Summary", summary),
                new Section("timeline", "Timeline", timeline),
                new Section("clocks", "Time limits", clocks),
                new Section("concern", "Concern", concernTab),
                new Section("meetings", "Meetings and actions", meetingsTab)));
        addTab(tabs, "told", "Telling people", CaseTab.TOLD);
        addTab(tabs, "authorities", "Other authorities", CaseTab.AUTHORITIES);
        tabs.add(new Section("history", "History", history));
        return tabs;
    }

    private void addTab(List<Section> tabs, String id, String title, CaseTab tab) {
        if (!parts(tab).isEmpty()) {
            tabs.add(new Section(id, title, output -> parts(tab).forEach(it -> it.writeTo(output))));
        }
    }

    public String adult() {
        return names.adult().isBlank()
                ? contact.about().adultDescribed().isBlank()
                        ? "Adult not named"
                        : contact.about().adultDescribed()
                : names.adult();
    }

    public String label(String list, @Nullable String code) {
        return codes.label("allegations/" + list, code);
    }

    public String labels(String list, List<String> chosen) {
        return String.join("; ", chosen.stream().map(it -> label(list, it)).toList());
    }

    /** Has somebody else recorded a malicious outcome which this person may look at? */
    public boolean mayConfirm(Allegation allegation) {
        var conclusion = allegation.conclusion();
        return may.conclude()
                && allegation.awaitsSecondPerson()
                && conclusion != null
                && !java.util.Objects.equals(conclusion.by(), may.self());
    }
}
