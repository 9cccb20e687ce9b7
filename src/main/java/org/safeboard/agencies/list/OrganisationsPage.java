package org.safeboard.agencies.list;

import java.util.List;
import java.util.UUID;
import org.safeboard.agencies.Organisation;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.web.Dates;
import org.safeboard.platform.web.Page;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The organisations of an area.
 *
 * @param rows one more than is shown where there is another page
 */
public record OrganisationsPage(String area, List<String> areas, Asked asked, List<Row> rows) implements Page {
    static final int ROWS = 50;

    /**
     * What the address asks for.
     *
     * @param q words of the name or of the named officer
     * @param closed closed ones too
     * @param page from 1
     */
    public record Asked(String area, String q, boolean closed, String page) {
        int number() {
            return page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
        }
    }

    /** One line of the list. */
    public record Row(UUID id, String name, String sector, String namedOfficer, String telephone, String closed) {
        static Row of(Organisation it, String sector) {
            return new Row(
                    it.id(),
                    it.name(),
                    sector,
                    recorded(it.namedOfficer()),
                    recorded(it.telephone()).replace(' ', '\u00a0'),
                    Dates.day(it.closedOn()));
        }

        private static String recorded(String text) {
            return text.isEmpty() ? Codes.NOT_RECORDED : text;
        }

        public String href() {
            return "/agencies/" + id;
        }
    }

    public List<Row> shown() {
        return rows.subList(0, Math.min(rows.size(), ROWS));
    }

    public String newHref() {
        return "/agencies/new?area=" + area;
    }

    public List<Option> areaOptions() {
        return areas.stream().map(it -> new Option(it, it)).toList();
    }

    public boolean isFirst() {
        return asked.number() == 1;
    }

    public boolean isLast() {
        return rows.size() <= ROWS;
    }

    public String previous() {
        return page(asked.number() - 1);
    }

    public String next() {
        return page(asked.number() + 1);
    }

    private String page(int number) {
        var address = UriComponentsBuilder.fromPath("/agencies").queryParam("area", area);
        if (!asked.q().isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (asked.closed()) {
            address.queryParam("closed", "true");
        }
        address.queryParam("page", number);
        return asked.q().isEmpty()
                ? address.toUriString()
                : address.encode().buildAndExpand(asked.q()).toUriString();
    }
}
