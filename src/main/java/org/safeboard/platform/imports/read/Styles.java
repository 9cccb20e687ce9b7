package org.safeboard.platform.imports.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Which of a workbook's cell styles show a number as a date. ECMA-376 part 1, 18.8.30 for the built-in formats. */
final class Styles {
    private static final Pattern NOT_A_CODE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+])[^]]*]");
    private final List<Boolean> dates;

    private Styles(List<Boolean> dates) {
        this.dates = dates;
    }

    static Styles read(Parts parts) throws IOException, XMLStreamException {
        var formats = new HashMap<String, String>();
        var dates = new ArrayList<Boolean>();
        var inCells = new boolean[1];
        parts.read("xl/styles.xml", xml -> {
            if (xml.at("numFmt")) {
                formats.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
            } else if (xml.at("cellXfs")) {
                inCells[0] = true;
            } else if (xml.at("cellStyles") || xml.at("dxfs")) {
                inCells[0] = false;
            } else if (inCells[0] && xml.at("xf")) {
                var id = xml.attribute("numFmtId");
                var format = formats.get(id);
                dates.add(format == null ? builtIn(id) : showsDate(format));
            }
        });
        return new Styles(dates);
    }

    private static boolean builtIn(String id) {
        if (!id.matches("\\d{1,4}")) {
            return false;
        }
        var number = Integer.parseInt(id);
        return number >= 14 && number <= 22 || number >= 27 && number <= 36 || number >= 45 && number <= 58;
    }

    static boolean showsDate(String format) {
        var section =
                NOT_A_CODE.matcher(format).replaceAll("").split(";", -1)[0].toLowerCase(java.util.Locale.ROOT);
        return !section.contains("general") && section.chars().anyMatch(it -> "ymdhs".indexOf(it) >= 0);
    }

    boolean date(String style) {
        if (style.isEmpty() || style.length() > 6 || !style.chars().allMatch(Character::isDigit)) {
            return false;
        }
        var number = Integer.parseInt(style);
        return number < dates.size() && dates.get(number);
    }
}
