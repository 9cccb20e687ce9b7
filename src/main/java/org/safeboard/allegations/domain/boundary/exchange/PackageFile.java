package org.safeboard.allegations.domain.boundary.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes a package as JSON, and reads one that somebody else wrote: as data, within limits, all or nothing. */
public final class PackageFile {
    /** The largest file that is read. */
    public static final int LARGEST = 5_000_000;

    private static final int SHOWN = 50;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(12)
                            .maxStringLength(200_000)
                            .maxNumberLength(20)
                            .maxNameLength(100)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private PackageFile() {}

    public static String write(CasePackage it) {
        return JSON.writeValueAsString(it) + "\n";
    }

    /** @throws RulesBroken at the field {@code file}, with every field that is wrong by its path */
    public static CasePackage read(byte[] file) {
        if (file.length > LARGEST) {
            throw new RulesBroken("file", "The file is larger than 5 MB: no package is");
        }
        var tree = tree(file);
        if (!tree.isObject()) {
            throw new RulesBroken("file", "The file is not a package: it must be one object");
        }
        var wrong = new ArrayList<String>();
        var read = new PackageReader(wrong).read(tree);
        if (!wrong.isEmpty()) {
            throw new RulesBroken(problems(wrong));
        }
        return read;
    }

    private static List<Problem> problems(List<String> wrong) {
        var problems = new ArrayList<>(wrong.stream()
                .distinct()
                .limit(SHOWN)
                .map(it -> new Problem("file", it))
                .toList());
        if (wrong.size() > SHOWN) {
            problems.add(new Problem("file", "And %d more".formatted(wrong.size() - SHOWN)));
        }
        return problems;
    }

    private static JsonNode tree(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return JSON.readTree(text.toString());
        } catch (CharacterCodingException notUtf8) {
            throw new RulesBroken("file", "The file is not a package: it is not text in UTF-8");
        } catch (JacksonException notJson) {
            var at = notJson.getLocation();
            throw new RulesBroken(
                    "file",
                    at == null
                            ? "The file is not a package: it is not JSON"
                            : "The file is not a package: it stops being JSON at line %d, column %d"
                                    .formatted(at.getLineNr(), at.getColumnNr()));
        }
    }

    /** The text of a package that was read without a problem. */
    public static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
