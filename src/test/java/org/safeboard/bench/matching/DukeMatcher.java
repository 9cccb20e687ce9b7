package org.safeboard.bench.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.priv.garshol.duke.ConfigurationImpl;
import no.priv.garshol.duke.Processor;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.PropertyImpl;
import no.priv.garshol.duke.Record;
import no.priv.garshol.duke.RecordImpl;
import no.priv.garshol.duke.comparators.ExactComparator;
import no.priv.garshol.duke.comparators.JaroWinkler;
import no.priv.garshol.duke.comparators.JaroWinklerTokenized;
import no.priv.garshol.duke.comparators.Levenshtein;
import no.priv.garshol.duke.comparators.PersonNameComparator;
import no.priv.garshol.duke.comparators.QGramComparator;
import no.priv.garshol.duke.databases.LuceneDatabase;

/**
 * Duke 1.2, the matcher in Java that others use, at its best: Lucene in memory, every field as a look-up, fifty hits, no fuzzy
 * search in Lucene. Its own choice of look-ups loses four points of recall; fuzzy search loses one more and takes eight times
 * as long.
 */
final class DukeMatcher implements AutoCloseable {
    private static final String ID = "id";

    private final Set<String> fields = new HashSet<>();
    private final LuceneDatabase database = new LuceneDatabase();
    private final Processor processor;

    /**
     * Sets it up for a kind of file.
     *
     * @param setting as in duke.properties, such as {@code fitted.register}
     * @param leftOut columns it is not to see
     */
    DukeMatcher(String setting, List<String> leftOut, int hits) {
        var properties = new ArrayList<Property>();
        properties.add(new PropertyImpl(ID));
        var written = Texts.properties("duke.properties");
        for (var key : written.stringPropertyNames().stream().sorted().toList()) {
            var heading = key.substring(key.lastIndexOf('.') + 1);
            if (key.startsWith(setting + ".") && !leftOut.contains(heading)) {
                var property = property(heading, written.getProperty(key));
                property.setLookupBehaviour(Property.Lookup.TRUE);
                properties.add(property);
                fields.add(heading);
            }
        }
        var configuration = new ConfigurationImpl();
        configuration.setProperties(properties);
        configuration.setThreshold(0.9);
        database.setMaxSearchHits(hits + 1);
        database.setFuzzySearch(false);
        database.setConfiguration(configuration);
        database.setOverwrite(true);
        configuration.setDatabase(database);
        processor = new Processor(configuration, database);
    }

    private static PropertyImpl property(String heading, String written) {
        var parts = List.of(written.strip().split("\\s+"));
        return new PropertyImpl(
                heading, comparator(parts.get(0)), Double.parseDouble(parts.get(2)), Double.parseDouble(parts.get(1)));
    }

    private static no.priv.garshol.duke.Comparator comparator(String name) {
        return switch (name) {
            case "ExactComparator" -> new ExactComparator();
            case "JaroWinkler" -> new JaroWinkler();
            case "JaroWinklerTokenized" -> new JaroWinklerTokenized();
            case "Levenshtein" -> new Levenshtein();
            case "PersonNameComparator" -> new PersonNameComparator();
            case "QGramComparator" -> new QGramComparator();
            default -> throw new IllegalArgumentException(name);
        };
    }

    void put(String id, Map<String, String> cells) {
        database.index(record(id, cells));
    }

    /** Makes what was put findable. */
    void commit() {
        database.commit();
    }

    /** The candidates but the record itself, the likeliest first. */
    List<Answer> ask(String id, Map<String, String> cells, int limit) {
        var asked = record(id, cells);
        return database.findCandidateMatches(asked).stream()
                .filter(it -> !it.getValue(ID).equals(id))
                .map(it -> new Answer(id, it.getValue(ID), processor.compare(asked, it), false))
                .sorted(Comparator.comparingDouble((Answer it) -> -it.score()))
                .limit(limit)
                .toList();
    }

    private Record record(String id, Map<String, String> cells) {
        var values = new HashMap<String, Collection<String>>();
        values.put(ID, List.of(id));
        cells.forEach((heading, text) -> {
            if (fields.contains(heading) && !text.isBlank()) {
                values.computeIfAbsent(heading, it -> new ArrayList<>()).add(clean(text));
            }
        });
        for (var other : cells.getOrDefault("other_names", "").split(";")) {
            var words = Stream.of(other.strip().split("\\s+"))
                    .filter(it -> !it.isEmpty())
                    .toList();
            if (words.size() > 1) {
                values.computeIfAbsent("forename", it -> new ArrayList<>()).add(clean(words.getFirst()));
                values.computeIfAbsent("surname", it -> new ArrayList<>()).add(clean(words.getLast()));
            }
        }
        return new RecordImpl(values);
    }

    private static String clean(String text) {
        return text.strip().toLowerCase(Locale.UK);
    }

    @Override
    public void close() {
        processor.close();
    }
}
