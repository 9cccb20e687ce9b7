package org.safeboard.platform.govuk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeboard.platform.rules.Problem;

/** How the official options of fields are said with the parameters of our templates. */
final class Fields {
    private Fields() {}

    static Map<String, Object> input(Example example) {
        var to = labelled(example);
        put(to, "value", example.text("value"));
        put(to, "classes", example.text("classes"));
        put(to, "type", example.text("type"));
        for (var same : List.of("inputmode", "autocomplete", "autocapitalize", "pattern", "spellcheck")) {
            put(to, same, example.text(same));
        }
        to.put("prefix", example.words("prefix"));
        to.put("suffix", example.words("suffix"));
        return to;
    }

    static Map<String, Object> textarea(Example example) {
        var to = labelled(example);
        put(to, "value", example.text("value"));
        put(to, "classes", example.text("classes"));
        put(to, "rows", example.number("rows"));
        put(to, "autocomplete", example.text("autocomplete"));
        put(to, "spellcheck", example.text("spellcheck"));
        return to;
    }

    static Map<String, Object> characterCount(Example example) {
        var to = textarea(example);
        for (var same : List.of("maxlength", "maxwords", "threshold")) {
            put(to, same, example.number(same));
        }
        if (!to.containsKey("maxlength") && !to.containsKey("maxwords")) {
            example.cannot("go without a limit");
        }
        return to;
    }

    static Map<String, Object> passwordInput(Example example) {
        var to = labelled(example);
        put(to, "classes", example.text("classes"));
        put(to, "autocomplete", example.text("autocomplete"));
        return to;
    }

    static Map<String, Object> fileUpload(Example example) {
        var to = labelled(example);
        to.put("dropZone", example.flag("javascript"));
        to.put("multiple", example.flag("multiple"));
        return to;
    }

    static Map<String, Object> select(Example example) {
        var to = labelled(example);
        var options = new ArrayList<Option>();
        for (int i = 0; i < example.size("items"); i++) {
            var at = "items[" + i + "].";
            if (example.has("items[" + i + "].text")) {
                var text = example.text(at + "text", "");
                if (example.flag(at + "selected")) {
                    to.put("value", example.text(at + "value", text));
                } else if (example.has(at + "selected")) {
                    example.cannot("choose against the value");
                }
                if (!example.has(at + "value")) {
                    example.cannot("send the words");
                }
                options.add(new Option(example.text(at + "value", ""), text));
            }
        }
        put(to, "value", example.text("value"));
        put(to, "classes", example.text("classes"));
        to.put("options", options);
        return to;
    }

    static Map<String, Object> radios(Example example) {
        var to = choices(example);
        put(to, "value", example.text("value"));
        return to;
    }

    static Map<String, Object> checkboxes(Example example) {
        var to = choices(example);
        var values = new ArrayList<>(example.texts("values"));
        for (int i = 0; i < example.size("items"); i++) {
            if (example.flag("items[" + i + "].checked")) {
                values.add(example.text("items[" + i + "].value", ""));
            }
        }
        to.put("values", values);
        return to;
    }

    static Map<String, Object> dateInput(Example example) {
        var to = new HashMap<String, Object>();
        var name = example.text("namePrefix", "date");
        var id = example.text("id", "");
        to.put("name", name);
        to.put("id", id);
        to.put("dayId", id + "-day");
        legend(example, to);
        var typed = new HashMap<String, String>();
        var marked = new ArrayList<String>();
        for (int i = 0; i < example.size("items"); i++) {
            var part = example.text("items[" + i + "].name", "");
            if (!List.of("day", "month", "year").equals(parts(example))) {
                example.cannot("ask for parts");
            }
            typed.put(part, example.text("items[" + i + "].value", ""));
            var classes = example.text("items[" + i + "].classes", "");
            if (classes.contains("govuk-input--error")) {
                marked.add(name + "." + part);
            }
            if (!classes.replace(" govuk-input--error", "").matches("govuk-input--width-[24]")) {
                example.cannot("change the widths");
            }
        }
        to.put(
                "value",
                new DateInput(
                        typed.getOrDefault("day", ""),
                        typed.getOrDefault("month", ""),
                        typed.getOrDefault("year", "")));
        var message = example.words("errorMessage");
        if (!message.isEmpty()) {
            to.put("problems", List.of(new Problem(marked.size() == 1 ? marked.getFirst() : name, message)));
        }
        return to;
    }

    private static List<String> parts(Example example) {
        var parts = new ArrayList<String>();
        for (int i = 0; i < example.size("items"); i++) {
            parts.add(example.text("items[" + i + "].name", ""));
        }
        return parts;
    }

    private static Map<String, Object> choices(Example example) {
        var to = new HashMap<String, Object>();
        to.put("name", example.text("name", ""));
        put(to, "id", example.text("idPrefix"));
        put(to, "classes", example.text("classes"));
        legend(example, to);
        problems(example, to);
        var options = new ArrayList<Option>();
        var reveals = new HashMap<String, Content>();
        var size = example.size("items");
        for (int i = 0; i < size; i++) {
            var at = "items[" + i + "].";
            if ("or".equals(example.text(at + "divider")) && i == size - 2) {
                to.put("or", option(example, "items[" + (i + 1) + "]"));
                example.text("items[" + (i + 1) + "].behaviour");
                break;
            }
            options.add(option(example, "items[" + i + "]"));
            var reveal = example.content("items[" + i + "].conditional");
            if (reveal != null) {
                reveals.put(options.getLast().value(), reveal);
            }
            if (example.flag(at + "checked") && !to.containsKey("value")) {
                to.put("value", options.getLast().value());
            } else if (example.has(at + "checked") && !example.flag(at + "checked")) {
                example.cannot("choose against the value");
            }
        }
        to.put("options", options);
        to.put("reveals", reveals);
        return to;
    }

    private static Option option(Example example, String path) {
        return new Option(example.text(path + ".value", ""), example.words(path), example.words(path + ".hint"));
    }

    private static Map<String, Object> labelled(Example example) {
        var to = new HashMap<String, Object>();
        to.put("name", example.text("name", ""));
        put(to, "id", example.text("id"));
        to.put("label", example.words("label"));
        put(to, "labelClasses", example.text("label.classes"));
        to.put("asHeading", example.flag("label.isPageHeading"));
        to.put("hint", example.words("hint"));
        problems(example, to);
        return to;
    }

    private static void legend(Example example, Map<String, Object> to) {
        to.put("legend", example.words("fieldset.legend"));
        put(to, "legendClasses", example.text("fieldset.legend.classes"));
        to.put("asHeading", example.flag("fieldset.legend.isPageHeading"));
        to.put("hint", example.words("hint"));
    }

    private static void problems(Example example, Map<String, Object> to) {
        var message = example.words("errorMessage");
        if (!message.isEmpty()) {
            to.put("problems", List.of(new Problem(String.valueOf(to.get("name")), message)));
        }
    }

    static void put(Map<String, Object> to, String name, @org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            to.put(name, value);
        }
    }
}
