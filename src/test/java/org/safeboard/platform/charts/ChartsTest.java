package org.safeboard.platform.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ChartsTest {
    static List<Map.Entry<String, String>> all() {
        return List.copyOf(Samples.all(Look.PAGE).entrySet());
    }

    @ParameterizedTest
    @MethodSource("all")
    void is_a_picture_with_a_name_and_a_description(Map.Entry<String, String> chart) throws Exception {
        var svg = parse(chart.getValue()).getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        for (var id : svg.getAttribute("aria-labelledby").split(" ")) {
            assertThat(chart.getValue()).containsOnlyOnce("id=\"" + id + "\"");
        }
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("all")
    void has_nothing_that_the_content_policy_refuses(Map.Entry<String, String> chart) {
        assertThat(chart.getValue()).doesNotContain("style=", "<style", "<script", "href");
    }

    @ParameterizedTest
    @MethodSource("all")
    void stays_within_its_frame(Map.Entry<String, String> chart) throws Exception {
        var svg = parse(chart.getValue()).getDocumentElement();
        var frame = svg.getAttribute("viewBox").split(" ");
        var boxes = svg.getElementsByTagName("rect");
        for (int i = 0; i < boxes.getLength(); i++) {
            var box = (Element) boxes.item(i);
            assertThat(number(box, "x")).isNotNegative();
            assertThat(number(box, "x") + number(box, "width")).isLessThanOrEqualTo(Double.parseDouble(frame[2]));
            assertThat(number(box, "y") + number(box, "height")).isLessThanOrEqualTo(Double.parseDouble(frame[3]));
        }
    }

    @Test
    void says_every_number() {
        assertThat(Charts.bars(Samples.sectors())).contains(">92<", ">51<", ">38<", ">11<", ">4<");
        assertThat(Charts.doughnut(Samples.natures())).contains(">45 (67%)<", ">67<");
        assertThat(Charts.columns(Samples.months())).contains(">15<", ">26<");
    }

    @Test
    void says_that_a_number_is_not_shown_instead_of_drawing_zero() {
        assertThat(Charts.bars(Samples.twoYears())).containsOnlyOnce(">not shown<");
        assertThat(Charts.columns(Samples.quarters())).containsOnlyOnce(">not shown<");
        assertThat(Charts.line(Samples.threeYears())).containsOnlyOnce(">2012-13 not shown<");
        assertThat(Charts.stackedBars(Samples.outcomes())).containsOnlyOnce(">some not shown<");
        assertThat(Charts.doughnut(Samples.onePart())).containsOnlyOnce(">not shown<");
    }

    @Test
    void tells_series_apart_by_more_than_colour() {
        assertThat(Charts.bars(Samples.twoYears())).contains("<pattern");
        assertThat(Charts.line(Samples.threeYears())).contains("stroke-dasharray=\"8 4\"", "stroke-dasharray=\"2 4\"");
    }

    @Test
    void a_document_gets_its_own_font_and_no_other() {
        assertThat(Charts.bars(Samples.sectors(), Look.document("Report Sans 3")))
                .contains("font-family=\"'Report Sans 3'\"");
    }

    @Test
    void text_is_escaped() throws Exception {
        var hostile = new ChartData("<script>", "\"&\"", List.of("a<b"), List.of(series(1)), "");
        assertThat(parse(Charts.bars(hostile))
                        .getElementsByTagName("title")
                        .item(0)
                        .getTextContent())
                .isEqualTo("<script>");
    }

    @Test
    void refuses_what_cannot_be_drawn() {
        assertThatThrownBy(() -> series(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ChartData("", "", List.of("a"), List.of(series(1, 2)), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bars_are_as_long_as_their_numbers() throws Exception {
        var seeds = IntStream.rangeClosed(1, 200).boxed().toList();
        for (var seed : seeds) {
            var random = new java.util.Random(seed);
            var a = 1 + random.nextInt(1000);
            var b = 1 + random.nextInt(1000);
            var chart = Charts.bars(new ChartData("t", "d", List.of("a", "b"), List.of(series(a, b)), ""));
            var bars = parse(chart).getElementsByTagName("rect");
            assertThat(number((Element) bars.item(0), "width") / number((Element) bars.item(1), "width"))
                    .isCloseTo((double) a / b, org.assertj.core.data.Percentage.withPercentage(25));
        }
    }

    private static Series series(double... values) {
        return new Series("s", Arrays.stream(values).boxed().toList());
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
