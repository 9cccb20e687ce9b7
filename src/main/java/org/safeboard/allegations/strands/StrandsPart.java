package org.safeboard.allegations.strands;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Strand;
import org.safeboard.allegations.domain.Strand.Kind;
import org.safeboard.allegations.domain.strands.EmployerSteps;
import org.safeboard.allegations.domain.strands.StrandReview;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.web.Dates;
import org.safeboard.platform.web.Part;

/** The strands of a concern, on the case file. */
public record StrandsPart(
        String file, List<Shown> strands, EmployerSteps.Taken taken, boolean mayKeep, boolean open, Codes codes)
        implements Part {

    /** A strand with its reviews. */
    public record Shown(Strand strand, List<StrandReview> reviews) {}

    public String result(Strand strand, @Nullable String code) {
        return codes.label(strand.kind().results(), code);
    }

    /** Who leads it, for which agency, how to reach them. */
    public String lead(Strand strand) {
        return String.join(
                ", ",
                Stream.of(strand.leadName(), strand.leadAgency(), strand.leadContact())
                        .filter(it -> !it.isBlank())
                        .toList());
    }

    public boolean hasRegulator() {
        return strands.stream().anyMatch(it -> it.strand().kind() == Kind.REGULATOR);
    }

    /** What the police said about the employer's interviews; nothing while the police strand has not been written about. */
    public Optional<String> policeContent() {
        return strands.stream()
                .map(Shown::strand)
                .filter(it -> it.kind() == Kind.POLICE && it.content().answer() != null)
                .map(it -> content(it.content()))
                .findFirst();
    }

    private static String content(Strand.Content content) {
        var answer = content.answer();
        return switch (answer) {
            case YES -> "Police content with interviews: %s, %s".formatted(content.by(), Dates.day(content.on()));
            case NO ->
                "Police not content with interviews yet: %s, %s".formatted(content.by(), Dates.day(content.on()));
            case NOT_ASKED -> "Police not asked about interviews";
            case null -> "";
        };
    }

    /** The employer's steps that were taken, each a few words with its day. */
    public List<String> steps() {
        return Stream.of(
                        step("Interviews from", taken.interviewsFrom()),
                        step("Nothing formal needed, decided", taken.noFormalOn()),
                        step("Action taken", taken.actionOn()),
                        step("Investigator appointed", taken.appointedOn()),
                        step("Investigation reported", taken.reportOn()),
                        step("Hearing decided", taken.hearingDecidedOn()),
                        step("Hearing held", taken.hearingOn()),
                        taken.settlement() == EmployerSteps.Settlement.YES
                                ? "Settlement agreement; does not prevent a referral: " + taken.settlementChecked()
                                : "")
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static String step(String what, @Nullable LocalDate on) {
        return on == null ? "" : what + " " + Dates.day(on);
    }
}
