package org.safeboard.platform.attachments;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a document as somebody gave it, made harmless. */
final class FileName {
    private static final int LONGEST = 120;
    /** Control and invisible characters, among them those that turn the direction of writing: "annexe[rtl]fdp.exe". */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}]");

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[<>:\"|?*]");

    private FileName() {}

    /** Without a path, without what no file system takes; blank when nothing was given. */
    static String of(@Nullable String given) {
        var text = given == null ? "" : given;
        var last = text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
        var clean = NOT_IN_NAMES
                .matcher(INVISIBLE.matcher(last).replaceAll(""))
                .replaceAll("-")
                .strip();
        while (clean.startsWith(".")) {
            clean = clean.substring(1);
        }
        if (clean.length() <= LONGEST) {
            return clean;
        }
        var ending = ending(clean);
        return ending.isEmpty() || ending.length() > 5
                ? clean.substring(0, LONGEST)
                : clean.substring(0, LONGEST - ending.length() - 1) + "." + ending;
    }

    /** "pdf", in small letters; blank where there is none. */
    static String ending(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
