package org.safeboard.bench.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import no.priv.garshol.duke.databases.LuceneDatabase;

/**
 * Duke 1.2, the matcher in Java that others use, at its best: Lucene in memory, every field as a look-up, fifty hits, no fuzzy
 * search in Lucene. Its own choice of look-ups loses four points of recall; fuzzy search loses one more and takes eight times
 * as long.
 */
final class DukeMatcher implements AutoCloseable {
    private static final String ID = "id";

    private final Map<String, Property> fields = new HashMap<>();
    private final LuceneDatabase database = new LuceneDatabase();
    private final Processor processor;

    /** @param headings of the columns to compare; those it knows nothing of are left out */
    DukeMatcher(List<String> headings, int hits) {
        var properties = new ArrayList<Property>();
        properties.add(new PropertyImpl(ID));
        headings.forEach(heading -> field(heading).ifPresent(it -> {
            it.setLookupBehaviour(Property.Lookup.TRUE);
            properties.add(it);
            fields.put(heading, it);
        }));
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

    private static java.util.Optional<PropertyImpl> field(String heading) {
        return java.util.Optional.ofNullable(
                switch (heading) {
                    case "forename", "given_name", "first_name" -> of(heading, new JaroWinkler(), 0.85, 0.25);
                    case "surname" -> of(heading, new JaroWinkler(), 0.9, 0.2);
                    case "middle" -> of(heading, new JaroWinkler(), 0.6, 0.45);
                    case "dob", "date_of_birth" -> of(heading, new Levenshtein(), 0.95, 0.15);
                    case "gender" -> of(heading, new ExactComparator(), 0.52, 0.1);
                    case "address", "address_1", "address_2" -> of(heading, new JaroWinklerTokenized(), 0.8, 0.45);
                    case "town", "suburb", "birth_place" -> of(heading, new JaroWinkler(), 0.6, 0.4);
                    case "street_number", "state", "occupation" -> of(heading, new ExactComparator(), 0.6, 0.45);
                    case "postcode", "postcode_fake" -> of(heading, new Levenshtein(), 0.8, 0.4);
                    case "phone" -> of(heading, new ExactComparator(), 0.95, 0.45);
                    case "soc_sec_id" -> of(heading, new Levenshtein(), 0.95, 0.2);
                    default -> null;
                });
    }

    private static PropertyImpl of(
            String heading, no.priv.garshol.duke.Comparator comparator, double same, double different) {
        return new PropertyImpl(heading, comparator, different, same);
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
            if (fields.containsKey(heading) && !text.isBlank()) {
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
