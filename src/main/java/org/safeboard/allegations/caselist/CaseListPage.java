package org.safeboard.allegations.caselist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.govuk.Choices;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of cases. */
public record CaseListPage(
        CaseFilter filter,
        Set<String> areas,
        List<CaseRow> rows,
        boolean more,
        Lists lists,
        boolean mayLog,
        boolean mayExport,
        boolean mayReview,
        boolean mayHandOver,
        List<Option> leads,
        List<SavedView.Shown> views,
        SavedView.Form form,
        List<Problem> problems)
        implements Page {

    /** Labels and choices of the area's lists. */
    public record Lists(Choices choices, Codes codes, String area) {
        public List<Option> filter(String list, String any) {
            var options = new ArrayList<Option>();
            options.add(new Option("", any));
            options.addAll(choices.ever("allegations/" + list, area));
            options.add(new Option("none", Codes.NOT_RECORDED));
            return options;
        }

        public String label(String list, @Nullable String code) {
            return codes.label("allegations/" + list, code);
        }

        /** The outcome where there is one, else what was done. */
        public String result(CaseRow row) {
            return row.worstOutcome() != null
                    ? label("outcome", row.worstOutcome())
                    : row.disposal() == null ? "" : label("disposal", row.disposal());
        }
    }

    public List<Option> states() {
        return List.of(new Option("", "Open and closed"), new Option("open", "Open"), new Option("closed", "Closed"));
    }

    public List<Option> leadOptions() {
        var options = new ArrayList<Option>();
        options.add(new Option("", "Anybody"));
        options.add(new Option("me", "Me"));
        options.add(new Option("none", "Nobody yet"));
        options.addAll(leads);
        return options;
    }

    /** A view with the same filters, without what was searched for. */
    public String href(SavedView view) {
        var of = view.filter();
        return UriComponentsBuilder.fromPath("/allegations")
                .queryParam("area", of.area())
                .queryParam("state", of.state())
                .queryParam("sector", of.sector())
                .queryParam("nature", of.nature())
                .queryParam("decision", of.decision())
                .queryParam("year", of.year())
                .queryParam("lead", of.lead())
                .queryParam("order", of.order())
                .encode()
                .toUriString();
    }

    public List<Option> orders() {
        return List.of(new Option("", "Newest first"), new Option("oldest", "Oldest first"));
    }

    /** The reporting years since the oldest the lists know of. */
    public List<Option> years() {
        var options = new ArrayList<Option>();
        options.add(new Option("", "All years"));
        IntStream.iterate(java.time.Year.now(java.time.Clock.systemUTC()).getValue(), it -> it >= 2005, it -> it - 1)
                .mapToObj(it -> "%d-%02d".formatted(it, (it + 1) % 100))
                .map(it -> new Option(it, it))
                .forEach(options::add);
        return options;
    }

    public String exportHref() {
        return href("/allegations/export", "");
    }

    public String nextHref() {
        var last = rows.getLast();
        return href("/allegations", new CaseFilter.Key(last.receivedOn(), last.number()).toString());
    }

    /** This list again, with the same filters. */
    private String href(String path, String after) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("area", filter.area())
                .queryParam("q", "{q}")
                .queryParam("state", filter.state())
                .queryParam("sector", filter.sector())
                .queryParam("nature", filter.nature())
                .queryParam("decision", filter.decision())
                .queryParam("year", filter.year())
                .queryParam("lead", filter.lead())
                .queryParam("order", filter.order())
                .queryParam("after", after)
                .encode()
                .buildAndExpand(filter.q())
                .toUriString();
    }
}
