package org.safeboard.platform.settings.lists;

import java.util.List;
import org.safeboard.platform.web.Page;

/** Every list, with how many choices it offers today. */
public record ListsPage(String area, List<String> areas, List<Row> rows) implements Page {

    /**
     * @param list its name, such as {@code allegations/sector}
     * @param own how many of the choices the board added
     */
    public record Row(String list, String title, int offered, int own, boolean extensible) {
        public String href(String area) {
            return "/settings/lists/" + list + "?area=" + area;
        }
    }
}
