package org.safeboard.platform.letters;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Fills the template that is in use in an area. */
@Component
public class Letters {
    private final List<LetterType> types;
    /** Standard templates stay as they are while the application runs, and take a moment to write. */
    private final Map<String, byte[]> standard = new ConcurrentHashMap<>();

    private final TemplateRecords records;

    Letters(ObjectProvider<LetterTypes> modules, TemplateRecords records) {
        this.types = modules.orderedStream().flatMap(it -> it.types().stream()).toList();
        this.records = records;
    }

    public List<LetterType> types() {
        return types;
    }

    public LetterType type(String id) {
        return types.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(id));
    }

    /** The number of the version in use; 0 is the standard template. */
    public int inUse(String type, String area) {
        return records.of(type, area).stream()
                .mapToInt(LetterTemplate::number)
                .max()
                .orElse(0);
    }

    /** The fields that a version of a template uses. */
    public Set<String> fields(String type, String area, int number) {
        return Filling.used(template(type, area, number));
    }

    /** A version of a template as a Word file. */
    public byte[] template(String type, String area, int number) {
        return number == 0
                ? standard.computeIfAbsent(type, it -> StandardTemplate.of(type(it)))
                        .clone()
                : records.content(type, area, number).orElseThrow();
    }

    public FilledLetter fill(String type, String area, int number, LetterValues values) {
        var word = Filling.fill(template(type, area, number), type(type), values);
        return new FilledLetter(number, word, TemplateRecords.hash(word));
    }

    /** A letter that was filled before and kept. */
    public static FilledLetter kept(int template, byte[] word, String sha256) {
        return new FilledLetter(template, word, sha256);
    }
}
