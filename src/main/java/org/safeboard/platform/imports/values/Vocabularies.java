package org.safeboard.platform.imports.values;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.imports.ImportKind;
import org.safeboard.platform.imports.fields.ImportField;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The vocabularies of all lists of a kind in an area, and what people there have said words mean. */
@Component
public class Vocabularies {
    private static final CSVFormat PLAIN =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Codes codes;
    private final JdbcClient sql;

    Vocabularies(Codes codes, JdbcClient sql) {
        this.codes = codes;
        this.sql = sql;
    }

    /** By the name of the list. */
    public Map<String, Vocabulary> of(ImportKind kind, String area) {
        var explained = new HashMap<String, Map<String, String>>();
        sql.sql("select list, word, code from platform.import_word where area = :area")
                .param("area", area)
                .query((row, i) -> explained
                        .computeIfAbsent(row.getString("list"), it -> new HashMap<>())
                        .put(row.getString("word"), row.getString("code")))
                .list();
        var lists = new TreeSet<String>();
        kind.fields().all().stream().map(ImportField::list).forEach(it -> {
            if (it != null) {
                lists.add(it);
            }
        });
        var vocabularies = new HashMap<String, Vocabulary>();
        for (var list : lists) {
            vocabularies.put(
                    list,
                    new Vocabulary(
                            codes.names().contains(list) ? codes.descriptions(list, area) : List.of(),
                            explained.getOrDefault(list, Map.of()),
                            known(kind.words() + list.substring(list.indexOf('/')) + ".csv")));
        }
        return vocabularies;
    }

    /** Remembers what a word means in an area; said again, the later counts. */
    public void explain(String area, String list, String word, String code, UUID by) {
        sql.sql("""
                        insert into platform.import_word (area, list, word, code, by_staff)
                        values (:area, :list, :word, :code, :by)
                        on conflict (area, list, word) do update set code = :code, by_staff = :by
                        """)
                .param("area", area)
                .param("list", list)
                .param("word", Words.plain(word))
                .param("code", code)
                .param("by", by)
                .update();
    }

    private static List<Vocabulary.Word> known(String resource) {
        var stream = Vocabularies.class.getClassLoader().getResourceAsStream(resource);
        if (stream == null) {
            return List.of();
        }
        var words = new ArrayList<Vocabulary.Word>();
        try (var csv = PLAIN.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            csv.forEach(it -> words.add(new Vocabulary.Word(it.get("code"), it.get("word"))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }
}
