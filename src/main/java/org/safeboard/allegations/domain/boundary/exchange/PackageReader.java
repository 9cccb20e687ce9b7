package org.safeboard.allegations.domain.boundary.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact.Precision;
import org.safeboard.allegations.domain.Contact.Safe;
import org.safeboard.allegations.domain.Meeting;
import org.safeboard.allegations.domain.Outcome;
import org.safeboard.allegations.domain.Strand;
import org.safeboard.allegations.domain.boundary.exchange.CasePackage.Acknowledgement;
import org.safeboard.allegations.domain.boundary.exchange.CasePackage.From;
import org.safeboard.allegations.domain.boundary.exchange.CasePackage.Kind;
import org.safeboard.allegations.domain.boundary.exchange.CasePackage.OutcomeTold;
import org.safeboard.allegations.domain.boundary.exchange.CasePackage.Purpose;
import org.safeboard.allegations.domain.boundary.exchange.SharedCase.Adult;
import org.safeboard.allegations.domain.boundary.exchange.SharedCase.Alleged;
import org.safeboard.allegations.domain.boundary.exchange.SharedCase.Child;
import org.safeboard.allegations.domain.boundary.exchange.SharedCase.Coded;
import org.safeboard.allegations.domain.boundary.exchange.SharedCase.Found;
import org.safeboard.allegations.domain.boundary.exchange.SharedCase.Met;
import org.safeboard.allegations.domain.boundary.exchange.SharedCase.Said;
import org.safeboard.allegations.domain.boundary.exchange.SharedCase.StrandRun;
import tools.jackson.databind.JsonNode;

/** Turns the JSON of a package into a package, field by field. */
final class PackageReader {
    private static final int LINE = 200;
    private static final int TEXT = 50_000;
    private static final int MANY = 200;

    private final List<String> wrong;

    PackageReader(List<String> wrong) {
        this.wrong = wrong;
    }

    CasePackage read(JsonNode tree) {
        var file = new Fields(tree, "", wrong);
        var format = file.need("format", LINE);
        var version = file.number("version");
        if (wrong.isEmpty() && !(format.equals(CasePackage.FORMAT) && version == CasePackage.VERSION)) {
            wrong.add("format and version must be %s and %d".formatted(CasePackage.FORMAT, CasePackage.VERSION));
        }
        var kind = file.needOne("kind", Kind.class);
        var whole = new CasePackage(
                format,
                version,
                file.needId("id"),
                file.need("number", LINE),
                kind,
                file.needInstant("madeAt"),
                from(file.needObject("from")),
                file.text("to", LINE),
                file.text("note", TEXT),
                file.id("answers"),
                file.one("purpose", Purpose.class),
                file.text("safety", TEXT),
                file.text("lawfulBasis", LINE),
                optional(file.object("acknowledgement"), PackageReader::acknowledgement),
                optional(file.object("outcome"), PackageReader::outcome),
                optional(file.object("case"), PackageReader::sharedCase));
        file.end();
        needs(whole);
        return whole;
    }

    private void needs(CasePackage it) {
        switch (it.kind()) {
            case CASE -> {
                needed(it.sharedCase(), "case");
                needed(it.purpose(), "purpose");
            }
            case ACKNOWLEDGEMENT -> {
                needed(it.acknowledgement(), "acknowledgement");
                needed(it.answers(), "answers");
            }
            case OUTCOME -> {
                needed(it.outcome(), "outcome");
                needed(it.answers(), "answers");
            }
        }
    }

    private void needed(@Nullable Object value, String name) {
        if (value == null && wrong.stream().noneMatch(it -> it.startsWith(name))) {
            wrong.add(name + " is missing");
        }
    }

    private static <T> @Nullable T optional(@Nullable Fields of, java.util.function.Function<Fields, T> read) {
        return of == null ? null : read.apply(of);
    }

    private static From from(Fields it) {
        var from = new From(it.need("authority", LINE), it.need("reference", LINE), it.text("person", LINE));
        it.end();
        return from;
    }

    private static Acknowledgement acknowledgement(Fields it) {
        var read = new Acknowledgement(
                it.yes("accepted"),
                it.needDate("on"),
                it.time("time"),
                it.need("by", LINE),
                it.text("reference", LINE),
                it.text("why", TEXT));
        it.end();
        return read;
    }

    private static OutcomeTold outcome(Fields it) {
        var read = new OutcomeTold(it.needDate("on"), it.need("text", TEXT));
        it.end();
        return read;
    }

    private static SharedCase sharedCase(Fields it) {
        var precision = it.one("incidentPrecision", Precision.class);
        var read = new SharedCase(
                it.needDate("receivedOn"),
                it.time("receivedTime"),
                it.yes("restricted"),
                it.yes("immediateConcern"),
                it.one("childSafe", Safe.class),
                it.text("childSafeNote", TEXT),
                adult(it.needObject("adult")),
                child(it.needObject("child")),
                optional(it.object("sector"), PackageReader::coded),
                optional(it.object("nature"), PackageReader::coded),
                it.date("incidentFrom"),
                it.date("incidentTo"),
                precision == null ? Precision.UNKNOWN : precision,
                it.date("employerKnewOn"),
                it.list("said", MANY, PackageReader::said),
                it.list("allegations", MANY, PackageReader::alleged),
                it.list("strands", MANY, PackageReader::strand),
                it.list("meetings", MANY, PackageReader::met));
        it.end();
        return read;
    }

    private static Adult adult(Fields it) {
        var precision = it.one("bornPrecision", Precision.class);
        var read = new Adult(
                it.text("givenNames", LINE),
                it.text("familyName", LINE),
                it.text("knownAs", LINE),
                it.date("born"),
                precision == null ? Precision.UNKNOWN : precision,
                it.text("described", LINE),
                it.text("role", LINE),
                it.text("setting", LINE),
                optional(it.object("further"), FurtherReader::read));
        it.end();
        return read;
    }

    private static Child child(Fields it) {
        var read = new Child(it.text("givenNames", LINE), it.text("familyName", LINE), it.text("described", LINE));
        it.end();
        return read;
    }

    private static Coded coded(Fields it) {
        var read = new Coded(it.need("code", LINE), it.text("label", LINE));
        it.end();
        return read;
    }

    private static Said said(Fields it) {
        var read = new Said(it.needInstant("at"), it.need("text", TEXT));
        it.end();
        return read;
    }

    private static Alleged alleged(Fields it) {
        var read = new Alleged(
                it.number("seq"),
                it.need("wording", TEXT),
                optional(it.object("nature"), PackageReader::coded),
                it.date("putOn"),
                it.text("response", TEXT),
                optional(it.object("outcome"), PackageReader::found));
        it.end();
        return read;
    }

    private static Found found(Fields it) {
        var read = new Found(
                it.needOne("code", Outcome.class), it.text("label", LINE), it.needDate("on"), it.text("reason", TEXT));
        it.end();
        return read;
    }

    private static StrandRun strand(Fields it) {
        var read = new StrandRun(
                it.needOne("kind", Strand.Kind.class),
                it.date("startedOn"),
                it.date("endedOn"),
                it.text("result", LINE),
                it.text("notPursuedReason", TEXT));
        it.end();
        return read;
    }

    private static Met met(Fields it) {
        var read = new Met(
                it.needOne("type", Meeting.Type.class),
                it.needDate("heldOn"),
                it.text("chair", LINE),
                it.text("decisions", TEXT));
        it.end();
        return read;
    }
}
