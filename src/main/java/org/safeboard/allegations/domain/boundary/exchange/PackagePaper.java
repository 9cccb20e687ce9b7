package org.safeboard.allegations.domain.boundary.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.boundary.exchange.SharedCase.Alleged;
import org.safeboard.people.Further;
import org.safeboard.platform.documents.Block;
import org.safeboard.platform.documents.Document;
import org.safeboard.platform.documents.Span;

/** A package as people read it: the same content, for paper. */
public final class PackagePaper {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

    private final List<Block> blocks = new ArrayList<>();
    private int headings;

    private PackagePaper() {}

    public static Document of(CasePackage it) {
        var paper = new PackagePaper();
        paper.head(it);
        paper.blocks.add(new Block.Heading(2, "content", it.kind().label()));
        var acknowledgement = it.acknowledgement();
        if (acknowledgement != null) {
            paper.heading(acknowledgement.accepted() ? "Acknowledged" : "Not agreed");
            paper.line("Date", day(acknowledgement.on()));
            paper.line("By", acknowledgement.by());
            paper.line("Their reference", acknowledgement.reference());
            paper.line("Why", acknowledgement.why());
        }
        var outcome = it.outcome();
        if (outcome != null) {
            paper.heading("Outcome");
            paper.line("Date", day(outcome.on()));
            paper.text(outcome.text());
        }
        var shared = it.sharedCase();
        if (shared != null) {
            paper.shared(shared);
        }
        return new Document(
                "Package " + it.number(),
                it.from().authority(),
                "What one local authority designated officer sends to another about a case.",
                "OFFICIAL-SENSITIVE. Package " + it.number() + ". For the LADO it is sent to, and nobody else.",
                paper.blocks,
                Document.Layout.LETTER);
    }

    private void head(CasePackage it) {
        var purpose = it.purpose();
        line(
                "From",
                it.from().authority() + ", " + it.from().person() + ", their case "
                        + it.from().reference());
        line("To", it.to());
        line("Made", moment(it.madeAt()));
        line("Asked", purpose == null ? it.kind().label() : purpose.label());
        line("Who keeps the children safe until it is acknowledged", it.safety());
        line("Why it may be shared", it.lawfulBasis());
        line("Note", it.note());
    }

    private void shared(SharedCase it) {
        heading("The contact");
        line("Received", day(it.receivedOn()) + (it.receivedTime() == null ? "" : " at " + it.receivedTime()));
        line(
                "A child is safe now",
                it.childSafe() == null ? "Not recorded" : it.childSafe().label());
        line("Because", it.childSafeNote());
        line("Immediate concern", it.immediateConcern() ? "Yes" : "No");
        line("Sector", it.sector() == null ? "" : it.sector().label());
        line("Nature", it.nature() == null ? "" : it.nature().label());
        line("When it happened", day(it.incidentFrom()));
        line("Until", day(it.incidentTo()));
        line("Employer knew", day(it.employerKnewOn()));
        heading("Who it is about");
        line("Adult", it.adult().name());
        line("Also known as", it.adult().knownAs());
        line("Born", born(it.adult()));
        further(it.adult().further());
        line("Role", it.adult().role());
        line("Setting", it.adult().setting());
        line("Child", it.child().name());
        if (!it.said().isEmpty()) {
            heading("What was said");
            it.said().forEach(said -> line(moment(said.at()), said.text()));
        }
        it.allegations().forEach(this::alleged);
        if (!it.strands().isEmpty()) {
            heading("Strands");
            it.strands()
                    .forEach(strand -> line(
                            strand.kind().title(),
                            joined(
                                    strand.startedOn() == null ? "" : "started " + day(strand.startedOn()),
                                    strand.endedOn() == null ? "" : "ended " + day(strand.endedOn()),
                                    strand.result(),
                                    strand.notPursuedReason())));
        }
        it.meetings().forEach(met -> {
            heading("%s meeting, %s".formatted(met.type().label(), day(met.heldOn())));
            line("Chair", met.chair());
            text(met.decisions());
        });
    }

    private void alleged(Alleged it) {
        heading("Allegation " + it.seq());
        text(it.wording());
        line("Put to the person", day(it.putOn()));
        line("What they said", it.response());
        var found = it.outcome();
        if (found != null) {
            line("Outcome", found.label() + ", " + day(found.on()));
            line("Why", found.reason());
        }
    }

    private void further(@Nullable Further it) {
        if (it == null) {
            return;
        }
        line("Sex", it.sex() == Further.Sex.UNKNOWN ? "" : it.sex().words());
        it.otherNames().forEach(name -> line(name.use().words(), name.name()));
        it.addresses().forEach(address -> line("Address", address.inWords()));
        line("Telephone", String.join(", ", it.telephones()));
        line("Email", String.join(", ", it.emails()));
        it.identifiers().forEach(number -> line(number.kind().words(), number.value()));
    }

    private static String born(SharedCase.Adult it) {
        var born = it.born();
        if (born == null) {
            return "";
        }
        return switch (it.bornPrecision()) {
            case DAY -> day(born);
            case MONTH -> DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK).format(born);
            case YEAR, UNKNOWN -> Integer.toString(born.getYear());
        };
    }

    private void heading(String text) {
        blocks.add(new Block.Heading(3, "part-" + ++headings, text));
    }

    private void line(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            blocks.add(new Block.Paragraph(List.of(new Span(key + ": ", true, ""), Span.of(value))));
        }
    }

    private void text(String text) {
        text.lines().filter(it -> !it.isBlank()).forEach(it -> blocks.add(new Block.Paragraph(List.of(Span.of(it)))));
    }

    private static String joined(String... parts) {
        return String.join(
                ", ", List.of(parts).stream().filter(it -> !it.isBlank()).toList());
    }

    private static String day(@Nullable LocalDate on) {
        return on == null ? "" : DAY.format(on);
    }

    private static String moment(Instant at) {
        return MOMENT.format(at.atZone(LONDON));
    }
}
