package org.safeboard.platform.figures.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.figures.Audience;
import org.safeboard.platform.figures.Figure;
import org.safeboard.platform.figures.FigureSource;
import org.safeboard.platform.figures.FigureTable;
import org.safeboard.platform.figures.Figures;
import org.safeboard.platform.figures.records.Records;
import org.safeboard.platform.figures.show.FigurePage.Place;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/figures")
class FiguresController {
    private final Figures figures;
    private final Records records;
    private final FigureAccess access;

    FiguresController(Figures figures, Records records, FigureAccess access) {
        this.figures = figures;
        this.records = records;
        this.access = access;
    }

    @GetMapping
    View list(@ModelAttribute Asked asked, Staff staff) {
        var choices = access.choices(asked, staff, source -> true);
        var byTitle = new LinkedHashMap<String, List<Figure>>();
        for (var source : access.sources(staff, choices.area().code())) {
            byTitle.computeIfAbsent(source.title(), it -> new ArrayList<>()).addAll(source.figures());
        }
        var chapters = byTitle.entrySet().stream()
                .map(it -> new FiguresPage.Chapter(it.getKey(), it.getValue()))
                .toList();
        return new FiguresPage(choices, chapters);
    }

    @GetMapping("/{id}")
    View figure(@PathVariable String id, @ModelAttribute Asked asked, Staff staff) {
        var figure = figures.find(id).orElseThrow(NotAllowed::new);
        var choices = access.choices(asked, staff, source -> source.figures().contains(figure));
        var table = figures.table(id, choices.area().code(), choices.year(), choices.audience());
        return new FigurePage(choices, table, leading(figure, table, staff));
    }

    /** The records behind a number, counted for the office. */
    @GetMapping("/{id}/records")
    View records(
            @PathVariable String id,
            @ModelAttribute Asked asked,
            @RequestParam String row,
            @RequestParam String column,
            Staff staff) {
        var figure = figures.find(id).orElseThrow(NotAllowed::new);
        var choices = access.choices(asked, staff, source -> source.figures().contains(figure));
        var area = choices.area().code();
        var open = access.records(figure, staff, area);
        NotAllowed.unless(open != FigureSource.Records.NONE);
        var table = figures.table(id, area, choices.year(), Audience.WORKING);
        NotAllowed.unless(table.cell(row, column).isPresent());
        var behind = records.behind(figure, row, column, area, choices.year(), open == FigureSource.Records.ALL)
                .orElseThrow(NotAllowed::new);
        return new RecordsPage(
                table.title(),
                table.row(row).orElseThrow().label(),
                table.columns().get(table.column(column)).heading(),
                choices.href("/figures/" + id),
                behind);
    }

    private Set<Place> leading(Figure figure, FigureTable table, Staff staff) {
        if (table.audience() != Audience.WORKING
                || access.records(figure, staff, table.area()) == FigureSource.Records.NONE) {
            return Set.of();
        }
        return table.rows().stream()
                .flatMap(row -> table.columns().stream()
                        .filter(it -> counted(table, row, it.key()))
                        .map(it -> new Place(row.key(), it.key())))
                .filter(it -> records.leadSomewhere(figure, it.row(), it.column()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean counted(FigureTable table, FigureTable.Row row, String column) {
        var cell = row.cells().get(table.column(column));
        return cell.value() != null && cell.value().signum() != 0;
    }
}
