package org.safeboard.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {
    @Test
    void stands_alone_and_lets_no_text_become_markup() {
        var html = HtmlWriter.page(Sample.document());
        var page = Jsoup.parse(html);
        assertThat(page.select("link, script, img, [style], b")).isEmpty();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("table caption").eachText()).contains("Table 1: Contacts by setting");
        assertThat(page.select("tbody tr"))
                .allSatisfy(it -> assertThat(it.select("th[scope=row]")).hasSize(1));
        assertThat(page.select("strong").text()).startsWith("<b>&amp;\"'=HYPERLINK(\"x\")\\");
        assertThat(page.select("nav a").eachAttr("href"))
                .contains("#chapter", "#tables")
                .doesNotContain("#deeper");
    }
}
