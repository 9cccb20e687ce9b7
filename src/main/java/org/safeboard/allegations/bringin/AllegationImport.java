package org.safeboard.allegations.bringin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.figures.ReportingYear;
import org.safeboard.platform.imports.Bringing;
import org.safeboard.platform.imports.ImportKind;
import org.safeboard.platform.imports.ImportRow;
import org.safeboard.platform.imports.fields.ImportFields;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The LADO's own spreadsheet: a row becomes a contact and, where it tells of one, its concern. */
@Component
class AllegationImport implements ImportKind {
    private static final ImportFields FIELDS = ImportFields.from("imports/allegations/fields.csv");
    private static final int AT_ONCE = 5_000;

    private final JdbcClient sql;
    private final Codes codes;

    AllegationImport(JdbcClient sql, Codes codes) {
        this.sql = sql;
        this.codes = codes;
    }

    @Override
    public String id() {
        return "allegations";
    }

    @Override
    public String title() {
        return "Contacts of the LADO";
    }

    @Override
    public ImportFields fields() {
        return FIELDS;
    }

    @Override
    public String words() {
        return "imports/allegations/words";
    }

    @Override
    public boolean mayBringIn(Staff staff, String area) {
        return AllegationAccess.mayLog(staff, area);
    }

    @Override
    public String reference() {
        return "reference";
    }

    @Override
    public List<String> recognisedBy() {
        return List.of(
                "received",
                "received-time",
                "adult",
                "adult-first",
                "adult-last",
                "organisation",
                "child",
                "sector",
                "nature",
                "caller",
                "what-said");
    }

    @Override
    public RowCheck checking(String area, LocalDate today) {
        return new ContactCheck(OutcomeList.in(codes, area));
    }

    @Override
    public void write(List<ImportRow> rows, Bringing into) {
        var inOrder = rows.stream()
                .sorted(Comparator.comparing(AllegationImport::received)
                        .thenComparing(
                                it -> it.time("received-time"), Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        var tables = new Tables(into.connection());
        var contacts = new ContactRows(
                tables, into, new OrganisationRows(sql).of(rows, into), OutcomeList.in(codes, into.area()));
        var next = numbers(inOrder, into.area());
        try {
            for (var written = 0; written < inOrder.size(); written++) {
                if (written > 0 && written % AT_ONCE == 0) {
                    tables.send();
                    into.written().rows(written);
                }
                var row = inOrder.get(written);
                var year = ReportingYear.of(received(row)).from();
                contacts.add(row, "LADO-%d-%s".formatted(year, fourDigits(next.merge(year, 1, Integer::sum))));
            }
            tables.send();
        } finally {
            tables.await();
        }
        into.written().rows(inOrder.size());
    }

    private static String fourDigits(int number) {
        var digits = Integer.toString(number);
        return "0000".substring(Math.min(4, digits.length())) + digits;
    }

    private static LocalDate received(ImportRow row) {
        return Objects.requireNonNull(row.date("received"));
    }

    /** Takes as many numbers of each reporting year as there are rows, and tells the last number before them. */
    private Map<Integer, Integer> numbers(List<ImportRow> rows, String area) {
        var needed = new TreeMap<Integer, Integer>();
        rows.forEach(it -> needed.merge(ReportingYear.of(received(it)).from(), 1, Integer::sum));
        var before = new HashMap<Integer, Integer>();
        needed.forEach((year, count) -> {
            var last = sql.sql("""
                            insert into allegations.contact_number (area, year, last) values (:area, :year, :count)
                            on conflict (area, year) do update set last = contact_number.last + :count
                            returning last
                            """)
                    .param("area", area)
                    .param("year", year)
                    .param("count", count)
                    .query(Integer.class)
                    .single();
            before.put(year, last - count);
        });
        return before;
    }

    @Override
    public int touchedSince(UUID importId) {
        return sql.sql("""
                        select count(*)
                        from allegations.contact
                        where import = :import and (
                            exists (select from platform.event where event.file = contact.id and kind = 'ACT')
                            or exists (select from actions.action where action.file = contact.id))
                        """).param("import", importId).query(Integer.class).single();
    }

    @Override
    public void takeBack(UUID importId, String area) {
        sql.sql("delete from allegations.contact where import = :import")
                .param("import", importId)
                .update();
        sql.sql("""
                        delete from people.person
                        where import = :import and version = 0
                            and not exists (select from allegations.contact where adult = person.id)
                            and not exists (select from allegations.contact where child = person.id)
                            and not exists (select from people.judgement where one = person.id)
                            and not exists (select from people.judgement where other = person.id)
                        """).param("import", importId).update();
        sql.sql("""
                        delete from agencies.organisation
                        where import = :import and version = 0
                            and not exists (select from allegations.contact where contact.organisation = organisation.id)
                        """).param("import", importId).update();
        sql.sql("""
                        update allegations.contact_number
                        set last = coalesce((
                            select max(substr(number, 11)::integer) from allegations.contact
                            where contact.area = contact_number.area and number like 'LADO-' || year || '-%'), 0)
                        where area = :area
                        """).param("area", area).update();
    }

    @Override
    public String page(UUID record) {
        return "/allegations/" + record;
    }
}
