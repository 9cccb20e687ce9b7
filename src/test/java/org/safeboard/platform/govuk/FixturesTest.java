package org.safeboard.platform.govuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Renders the official examples of GOV.UK Frontend with our templates and compares the trees. An example is left out only
 * when it uses an option listed in {@link LeftOut}; how many are compared is written down for each component.
 */
class FixturesTest {
    private record Component(
            String folder, String template, int compared, Function<Example, Map<String, Object>> parameters) {}

    private static final List<Component> COMPONENTS = List.of(
            new Component("accordion", "accordion", 4, Others::accordion),
            new Component("back-link", "backLink", 3, Others::link),
            new Component("breadcrumbs", "breadcrumbs", 6, Others::breadcrumbs),
            new Component("button", "button", 11, Others::button),
            new Component("character-count", "characterCount", 16, Fields::characterCount),
            new Component("checkboxes", "checkboxes", 25, Fields::checkboxes),
            new Component("date-input", "dateInput", 8, Fields::dateInput),
            new Component("details", "details", 7, Others::details),
            new Component("error-message", "errorMessage", 3, Others::errorMessage),
            new Component("error-summary", "errorSummary", 6, Others::errorSummary),
            new Component("exit-this-page", "exitThisPage", 1, Others::exitThisPage),
            new Component("fieldset", "fieldset", 15, Others::fieldset),
            new Component("file-upload", "fileUpload", 10, Fields::fileUpload),
            new Component("input", "input", 31, Fields::input),
            new Component("inset-text", "insetText", 3, Others::content),
            new Component("notification-banner", "notificationBanner", 12, Others::notificationBanner),
            new Component("pagination", "pagination", 5, Others::pagination),
            new Component("panel", "panel", 5, Others::panel),
            new Component("password-input", "passwordInput", 8, Fields::passwordInput),
            new Component("phase-banner", "phaseBanner", 3, Others::phaseBanner),
            new Component("radios", "radios", 23, Fields::radios),
            new Component("select", "select", 5, Fields::select),
            new Component("skip-link", "skipLink", 5, Others::skipLink),
            new Component("summary-list", "summaryList", 14, Others::summaryList),
            new Component("table", "table", 10, Others::table),
            new Component("tabs", "tabs", 6, Others::tabs),
            new Component("tag", "tag", 11, Others::tag),
            new Component("textarea", "textarea", 12, Fields::textarea),
            new Component("warning-text", "warningText", 5, Others::warningText));

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    @TestFactory
    List<DynamicContainer> examples_look_as_they_should() {
        return COMPONENTS.stream()
                .map(component -> dynamicContainer(component.folder, compared(component)))
                .toList();
    }

    @Test
    void as_many_are_compared_as_is_written_down_here() {
        var counted = new TreeMap<String, Integer>();
        var written = new TreeMap<String, Integer>();
        for (var component : COMPONENTS) {
            counted.put(component.folder, compared(component).size());
            written.put(component.folder, component.compared);
        }
        assertThat(counted).isEqualTo(written);
    }

    @Test
    void every_other_example_uses_an_option_that_we_leave_out_for_a_reason() {
        var used = new TreeSet<String>();
        for (var component : COMPONENTS) {
            for (var fixture : fixtures(component.folder)) {
                var example = new Example(fixture.get("options"));
                var _ = component.parameters.apply(example);
                for (var option : example.unread()) {
                    var reasons = LeftOut.reasons(component.folder, option);
                    assertThat(reasons)
                            .as("%s, \"%s\": no reason to leave out %s", component.folder, fixture.get("name"), option)
                            .isNotEmpty();
                    used.addAll(reasons);
                }
            }
        }
        assertThat(used).as("reasons that are needed").isEqualTo(new TreeSet<>(LeftOut.BECAUSE.keySet()));
    }

    private static List<DynamicTest> compared(Component component) {
        var tests = new ArrayList<DynamicTest>();
        for (var fixture : fixtures(component.folder)) {
            var example = new Example(fixture.get("options"));
            var parameters = component.parameters.apply(example);
            if (example.unread().isEmpty()) {
                tests.add(dynamicTest(
                        fixture.get("name").asString(),
                        () -> assertThat(tree(render(component, parameters)))
                                .isEqualTo(tree(fixture.get("html").asString()))));
            }
        }
        return tests;
    }

    private static String render(Component component, Map<String, Object> parameters) {
        var output = new StringOutput();
        TEMPLATES.render("platform/govuk/" + component.template + ".jte", parameters, output);
        // Our dates are sent as on.day, the way records are bound; the examples use day or on-day.
        return component.folder.equals("date-input")
                ? output.toString().replace("name=\"date.", "name=\"").replaceAll("name=\"([a-z-]+)\\.", "name=\"$1-")
                : output.toString();
    }

    /** One line for each element with its attributes in order, and for each text without the spaces around it. */
    private static String tree(String html) {
        var lines = new StringBuilder();
        Jsoup.parseBodyFragment(html).outputSettings().prettyPrint(false);
        write(Jsoup.parseBodyFragment(html).body(), "", lines);
        return lines.toString();
    }

    private static void write(Node node, String indent, StringBuilder lines) {
        if (node instanceof TextNode text) {
            if (!text.isBlank()) {
                lines.append(indent).append(text.text().strip()).append('\n');
            }
        } else if (node instanceof Element element) {
            var attributes = new TreeSet<String>();
            element.attributes().forEach(it -> attributes.add(attribute(it.getKey(), it.getValue())));
            lines.append(indent).append(element.tagName()).append(attributes).append('\n');
            element.childNodes().forEach(it -> write(it, indent + "  ", lines));
        }
    }

    private static String attribute(String name, String value) {
        return name.equals("class")
                ? "class=" + new TreeSet<>(List.of(Pattern.compile("\\s+").split(value.strip())))
                : name + "=" + value.strip();
    }

    private static List<JsonNode> fixtures(String folder) {
        var path =
                "/META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/components/" + folder + "/fixtures.json";
        try (var in = Objects.requireNonNull(FixturesTest.class.getResourceAsStream(path), path)) {
            var fixtures = new ArrayList<JsonNode>();
            JsonMapper.shared().readTree(in.readAllBytes()).get("fixtures").forEach(fixtures::add);
            return fixtures;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
