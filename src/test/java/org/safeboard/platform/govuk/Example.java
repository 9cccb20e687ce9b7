package org.safeboard.platform.govuk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One of the official examples: the options given to a component, and which of them we have read. */
final class Example {
    private final Map<String, JsonNode> leaves = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();

    Example(JsonNode options) {
        flatten("", options);
    }

    private void flatten(String path, JsonNode node) {
        if (node.isObject() && !node.isEmpty()) {
            node.properties()
                    .forEach(it -> flatten(path.isEmpty() ? it.getKey() : path + "." + it.getKey(), it.getValue()));
        } else if (node.isArray() && !node.isEmpty()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "[" + i + "]", node.get(i));
            }
        } else if (!path.isEmpty()) {
            leaves.put(path, node);
        }
    }

    boolean has(String path) {
        return leaves.keySet().stream()
                .anyMatch(it -> it.equals(path) || it.startsWith(path + ".") || it.startsWith(path + "["));
    }

    @Nullable
    String text(String path) {
        var node = leaves.get(path);
        if (node == null || node.isContainer()) {
            return null;
        }
        read.add(path);
        return node.isNull() ? null : node.asString();
    }

    String text(String path, String otherwise) {
        var text = text(path);
        return text == null ? otherwise : text;
    }

    @Nullable
    Integer number(String path) {
        var text = text(path);
        return text == null ? null : Integer.valueOf(text);
    }

    boolean flag(String path) {
        return Boolean.parseBoolean(text(path, "false"));
    }

    /** The words of a label, hint or message; markup is left unread. */
    String words(String path) {
        var html = leaves.get(path + ".html");
        if (html != null && !html.asString().contains("<") && !html.asString().contains("&")) {
            return text(path + ".html", "");
        }
        return html == null ? text(path + ".text", "") : "";
    }

    @Nullable
    Content content(String path) {
        var dot = path.isEmpty() ? "" : path + ".";
        var html = text(dot + "html");
        if (html != null && !html.isEmpty() && !html.equals("false")) {
            text(dot + "text");
            return output -> output.writeContent(html.strip());
        }
        var text = text(dot + "text");
        return text == null ? null : Html.text(text);
    }

    int size(String path) {
        int size = 0;
        while (has(path + "[" + size + "]")) {
            size++;
        }
        if (size == 0 && leaves.containsKey(path) && leaves.get(path).isContainer()) {
            read.add(path);
        }
        return size;
    }

    List<String> texts(String path) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < size(path); i++) {
            texts.add(text(path + "[" + i + "]", ""));
        }
        return texts;
    }

    /** Something else about this example that our parameters cannot say. */
    void cannot(String say) {
        leaves.put(say, tools.jackson.databind.node.BooleanNode.TRUE);
    }

    /** The options nobody read, as {@code items[].conditional.html}. */
    List<String> unread() {
        return leaves.keySet().stream()
                .filter(it -> !read.contains(it))
                .map(it -> it.replaceAll("\\[\\d+]", "[]"))
                .distinct()
                .toList();
    }
}
