package org.safeboard.platform.imports.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeboard.platform.govuk.Option;
import org.safeboard.platform.imports.ImportKind;
import org.safeboard.platform.imports.ImportReport;
import org.safeboard.platform.imports.RowProblem;
import org.safeboard.platform.imports.fields.FieldType;
import org.safeboard.platform.imports.keep.ImportRecord;
import org.safeboard.platform.imports.keep.ImportRecord.State;
import org.safeboard.platform.imports.values.Vocabulary;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** One spreadsheet: how far it is, what has to be put right, what came of it. */
public record ImportPage(ImportRecord record, ImportKind kind, List<Word> words, List<Problem> problems)
        implements Page {
    private static final int SHOWN = 100;

    /** A word that stands in a column of a code list and that nobody has explained yet. */
    public record Word(String heading, String list, String word, List<Option> choices) {}

    static List<Word> unknown(ImportRecord record, ImportKind kind, Map<String, Vocabulary> vocabularies) {
        var words = new LinkedHashMap<String, Word>();
        var report = record.report();
        if (report == null || record.state() != State.TO_CORRECT) {
            return List.of();
        }
        for (var problem : report.problems()) {
            var field = problem.field() == null ? null : kind.fields().get(problem.field());
            if (field == null || field.type() != FieldType.CODE || field.list() == null) {
                continue;
            }
            var vocabulary = java.util.Objects.requireNonNull(vocabularies.get(field.list()));
            var choices = vocabulary.choicesOn(null).stream()
                    .map(it -> new Option(it.code(), it.label()))
                    .toList();
            if (!problem.found().isEmpty() && !vocabulary.knows(problem.found()) && !choices.isEmpty()) {
                words.putIfAbsent(
                        field.list() + "\n" + problem.found().toLowerCase(java.util.Locale.ROOT),
                        new Word(problem.heading(), field.list(), problem.found(), choices));
            }
        }
        return List.copyOf(words.values());
    }

    public boolean is(String state) {
        return record.state() == State.valueOf(state);
    }

    public ImportReport report() {
        return java.util.Objects.requireNonNull(record.report());
    }

    public boolean hasReport() {
        return record.report() != null;
    }

    public List<RowProblem> shown() {
        return report().problems().stream().limit(SHOWN).toList();
    }

    public String href() {
        return "/imports/" + record.id();
    }

    public String running() {
        var work = record.work();
        var stage = record.workStage().isEmpty() ? work == null ? "" : work.title() : record.workStage();
        if (record.workRows() == 0) {
            return stage;
        }
        return record.workOf() == 0
                ? "%s: %,d rows so far".formatted(stage, record.workRows())
                : "%s: %,d of %,d rows".formatted(stage, record.workRows(), record.workOf());
    }
}
