package org.safeboard.platform.imports.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.safeboard.platform.imports.fields.ImportFields;
import org.safeboard.platform.imports.read.SheetFile;
import org.safeboard.platform.imports.values.Words;

class MatchingTest {
    private static final ImportFields FIELDS = ImportFields.from("imports/allegations/fields.csv");

    @Test
    void no_heading_means_two_things() {
        var seen = new HashMap<String, String>();
        for (var field : FIELDS.all()) {
            var headings = new java.util.HashSet<String>();
            headings.add(Words.plain(field.heading()));
            field.synonyms().forEach(it -> headings.add(Words.plain(it)));
            for (var heading : headings) {
                assertThat(seen.put(heading, field.name()))
                        .as("“%s” of %s", heading, field.name())
                        .isNull();
            }
        }
    }

    @Test
    void finds_the_headings_under_titles() {
        var match = match(
                List.of("LADO DATABASE 2012-2013"),
                List.of("Updated 3/4/13", ""),
                List.of("Ref no.", "DATE OF REFERRAL", "Job title", "Colour"),
                List.of("1", "17/04/2013", "Nurse", "red"));
        assertThat(match.row()).isEqualTo(3);
        assertThat(match.columns())
                .extracting(SheetMatch.Column::field, SheetMatch.Column::confidence)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("reference", Confidence.KNOWN),
                        org.assertj.core.groups.Tuple.tuple("received", Confidence.KNOWN),
                        org.assertj.core.groups.Tuple.tuple("adult-role", Confidence.KNOWN),
                        org.assertj.core.groups.Tuple.tuple(null, null));
        assertThat(match.columns().get(3).sample()).isEqualTo("red");
    }

    @Test
    void says_when_it_only_looks_alike() {
        var column =
                match(List.of("Date recieved", "Sector", "Nature")).columns().getFirst();
        assertThat(column.field()).isEqualTo("received");
        assertThat(column.confidence()).isEqualTo(Confidence.ALIKE);
    }

    @Test
    void gives_a_field_to_the_surest_of_two_columns() {
        var match = match(List.of("Status", "Outcome", "Date received"));
        assertThat(match.columns()).extracting(SheetMatch.Column::field).containsExactly(null, "outcome", "received");
    }

    @Test
    void does_as_people_did_before() {
        var matching = new Matching(FIELDS, Map.of("colour", "sector", "outcome", ""));
        var match = matching.of(sheet(List.of("Colour", "Outcome", "Date received")))
                .orElseThrow();
        assertThat(match.columns()).extracting(SheetMatch.Column::field).containsExactly("sector", null, "received");
    }

    private static SheetMatch match(List<?>... rows) {
        return new Matching(FIELDS, Map.of()).of(sheet(rows)).orElseThrow();
    }

    private static SheetFile.Sheet sheet(List<?>... rows) {
        return new SheetFile.Sheet() {
            @Override
            public String name() {
                return "One";
            }

            @Override
            public boolean hidden() {
                return false;
            }

            @Override
            public void read(SheetFile.RowReader reader) {
                for (var i = 0; i < rows.length; i++) {
                    if (!reader.row(i + 1, rows[i].toArray())) {
                        return;
                    }
                }
            }
        };
    }
}
