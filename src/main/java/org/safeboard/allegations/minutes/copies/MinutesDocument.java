package org.safeboard.allegations.minutes.copies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.safeboard.allegations.domain.minutes.Copy;
import org.safeboard.allegations.domain.minutes.MinutesVersion;
import org.safeboard.allegations.domain.sittings.Notes;
import org.safeboard.allegations.domain.sittings.Quorums;
import org.safeboard.allegations.minutes.agreed.Ended;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.documents.Block;
import org.safeboard.platform.documents.Document;
import org.safeboard.platform.documents.Span;
import org.safeboard.platform.web.Dates;
import org.springframework.stereotype.Component;

/** A copy of the minutes as a document: the version that was given, marked with its number and whom it is for. */
@Component
class MinutesDocument {
    private final Codes codes;

    MinutesDocument(Codes codes) {
        this.codes = codes;
    }

    Document of(Ended ended, Copy copy, String board) {
        var sitting = ended.sitting();
        var version = ended.versions().get(copy.version() - 1);
        var title = "Minutes of the %s position of trust meeting of %s"
                .formatted(sitting.type().label().toLowerCase(Locale.UK), Dates.longDay(sitting.heldOn()));
        var blocks = new ArrayList<Block>();
        meeting(blocks, ended, version);
        attendance(blocks, ended, version.notes());
        carried(blocks, ended);
        agenda(blocks, version.notes());
        agreed(blocks, ended, version.notes());
        disputed(blocks, ended);
        return new Document(
                title,
                board,
                "Minutes of a meeting about case " + ended.contact().number(),
                "Confidential. " + copy.marking(),
                blocks,
                Document.Layout.LETTER);
    }

    private static void meeting(List<Block> blocks, Ended ended, MinutesVersion version) {
        var sitting = ended.sitting();
        blocks.add(pair("Case", ended.contact().number()));
        blocks.add(pair(
                "Held",
                "%s, %s to %s"
                        .formatted(
                                Dates.longDay(sitting.heldOn()),
                                Dates.time(sitting.beganAt()),
                                Dates.time(ended.endedAt()))));
        blocks.add(pair("Chair", version.notes().chairsInWords()));
        if (!version.notes().minuteTaker().isBlank()) {
            blocks.add(pair("Minutes taken by", version.notes().minuteTaker()));
        }
        if (sitting.enteredLater()) {
            blocks.add(pair("Written down later", Dates.moment(sitting.enteredAt())));
        }
        blocks.add(pair(
                "Quorum",
                ended.withoutAgencies().isEmpty()
                        ? "Met"
                        : "Not met: nobody from %s. %s"
                                .formatted(
                                        String.join(", ", ended.withoutAgencies()),
                                        version.notes().withoutQuorum())));
        blocks.add(pair(
                "Version",
                "%d, approved by %s on %s%s"
                        .formatted(
                                version.number(),
                                version.approvedBy(),
                                Dates.day(version.approvedOn()),
                                version.reason().isBlank() ? "" : ". Corrected: " + version.reason())));
    }

    private void attendance(List<Block> blocks, Ended ended, Notes notes) {
        blocks.add(heading("attendance", "Who attended"));
        var columns = List.of(
                new Block.Column("Name", null),
                new Block.Column("Role", null),
                new Block.Column("Agency", null),
                new Block.Column("Took part", null));
        var rows = notes.people().stream()
                .map(it -> row(
                        it.name(),
                        it.role(),
                        it.agency().isBlank() ? codes.label(Quorums.AGENCIES, it.agencyKind()) : it.agency(),
                        it.words(ended.sitting().beganAt(), ended.endedAt())))
                .toList();
        blocks.add(new Block.Table(
                "who", "Who was asked to the meeting, and when they were there", "", List.of(), columns, rows));
    }

    private static void carried(List<Block> blocks, Ended ended) {
        if (ended.settled().isEmpty()) {
            return;
        }
        blocks.add(heading("carried", "Earlier recommendations and open actions"));
        blocks.add(new Block.Items(
                false,
                ended.settled().stream()
                        .map(it -> List.of(
                                Span.of(it.kind().label() + ": " + it.what() + ". "),
                                new Span(
                                        it.decision().label(it.kind())
                                                + (it.reason().isBlank() ? "" : ": " + it.reason()),
                                        true,
                                        "")))
                        .toList()));
    }

    private static void agenda(List<Block> blocks, Notes notes) {
        blocks.add(heading("agenda", "Agenda and decisions"));
        for (int i = 0; i < notes.lines().size(); i++) {
            var line = notes.lines().get(i);
            blocks.add(new Block.Heading(3, "line-" + (i + 1), (i + 1) + ". " + line.title()));
            if (!line.fromFile().isEmpty()) {
                blocks.add(new Block.Items(
                        false,
                        line.fromFile().stream().map(it -> List.of(Span.of(it))).toList()));
            }
            line.said().lines().filter(it -> !it.isBlank()).forEach(it -> blocks.add(paragraph(it)));
            blocks.add(pair("Decision", String.join(" ", line.decision().lines().toList())));
        }
    }

    private static void agreed(List<Block> blocks, Ended ended, Notes notes) {
        if (!notes.recommendations().isEmpty()) {
            blocks.add(heading("recommendations", "Recommendations"));
            blocks.add(new Block.Items(
                    false,
                    notes.recommendations().stream()
                            .map(it -> List.of(Span.of(it.from() + ": " + it.text())))
                            .toList()));
        }
        if (!ended.actions().isEmpty()) {
            blocks.add(heading("actions", "Actions agreed"));
            var columns = List.of(
                    new Block.Column("What", null), new Block.Column("Who", null), new Block.Column("By when", null));
            var rows = ended.actions().stream()
                    .map(it -> row(it.what(), it.owner(), Dates.day(it.dueOn())))
                    .toList();
            blocks.add(
                    new Block.Table("promised", "What was agreed, by whom and by when", "", List.of(), columns, rows));
        }
    }

    private static void disputed(List<Block> blocks, Ended ended) {
        if (ended.disputed().isEmpty()) {
            return;
        }
        blocks.add(heading("disputed", "Disputed passages"));
        for (var it : ended.disputed()) {
            blocks.add(pair(
                    it.who() + ", " + Dates.day(it.receivedOn()), "the minutes say \u201c" + it.passage() + "\u201d"));
            blocks.add(pair("Their words", "\u201c" + it.theirWords() + "\u201d"));
            blocks.add(pair(
                    "The chair\u2019s answer",
                    it.answeredOn() == null ? "not yet given" : it.answer() + " (" + it.answeredBy() + ")"));
        }
    }

    private static Block heading(String id, String text) {
        return new Block.Heading(2, id, text);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(Span.of(text)));
    }

    private static Block pair(String name, String value) {
        return new Block.Paragraph(List.of(new Span(name + ": ", true, ""), Span.of(value)));
    }

    private static Block.Row row(String... cells) {
        return new Block.Row(
                false, java.util.Arrays.stream(cells).map(Block.Cell::of).toList());
    }
}
