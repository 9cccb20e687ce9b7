package org.safeboard.platform.codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The code lists, named {@code allegations/sector}: what comes with the application, by date, and what a board added.
 * A case dated 2014 is offered the choices of 2014; what was chosen then keeps its label for ever.
 */
@Component
public class Codes {
    /** The label of a missing value, which is a row of its own so that totals add up. */
    public static final String NOT_RECORDED = "Not recorded";

    private static final Set<String> LAST = Set.of("OTH", "OTHER", "NK");

    private final CodeLists lists = CodeLists.read();
    private final OwnCodes ownCodes;

    Codes(OwnCodes ownCodes) {
        this.ownCodes = ownCodes;
    }

    /** The names of all lists. */
    public Set<String> names() {
        return lists.byName().keySet();
    }

    /** What people call a list: "Reasons for delay". */
    public String title(String list) {
        return lists.titles().getOrDefault(list, list);
    }

    /** May a board add to it? Not where the program's rules depend on the codes. */
    public boolean isExtensible(String list) {
        return lists.extensible().contains(list);
    }

    /** Every period of every code, the board's own among them, in the list's order. */
    public List<Code> periods(String list, String area) {
        return withOwn(list, area);
    }

    /** What can be chosen for a case of this day, in the list's order; "other" and "not known" stay last. */
    public List<Code> choices(String list, String area, LocalDate on) {
        return withOwn(list, area).stream().filter(it -> it.isOffered(on)).toList();
    }

    /** Every code once, as it was last described, offered today or not. For tables, which count what was chosen then. */
    public List<Code> all(String list, String area) {
        var latest = new LinkedHashMap<String, Code>();
        for (var code : withOwn(list, area)) {
            latest.merge(code.code(), code, Codes::later);
        }
        return List.copyOf(latest.values());
    }

    /** Every description of every code with its dates: a code that came back has two. For checking many cases at once. */
    public List<Code> descriptions(String list, String area) {
        return List.copyOf(withOwn(list, area));
    }

    /** The label of what was chosen, whenever; a value on no list is shown as it is rather than lost. */
    public String label(String list, @Nullable String code) {
        if (code == null || code.isBlank()) {
            return NOT_RECORDED;
        }
        return find(list, code).map(Code::label).orElse(code);
    }

    /** A code of the list, as it was last described, whichever board added it. */
    public Optional<Code> find(String list, String code) {
        return lists.list(list).stream()
                .filter(it -> it.code().equals(code))
                .reduce(Codes::later)
                .or(() -> ownCodes.find(list, code).map(OwnCode::code));
    }

    /** May this be chosen for a case of this day? */
    public boolean isChoice(String list, String area, LocalDate on, String code) {
        return choices(list, area, on).stream().anyMatch(it -> it.code().equals(code));
    }

    private List<Code> withOwn(String list, String area) {
        var codes = new ArrayList<>(lists.list(list));
        int at = codes.size();
        while (at > 0 && LAST.contains(codes.get(at - 1).code())) {
            at--;
        }
        codes.addAll(at, ownCodes.in(list, area).stream().map(OwnCode::code).toList());
        return codes;
    }

    private static Code later(Code one, Code other) {
        var from = other.from();
        var first = one.from();
        return first != null && (from == null || from.isBefore(first)) ? one : other;
    }
}
