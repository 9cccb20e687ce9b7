package org.safeboard.platform.govuk;

import java.time.LocalDate;
import java.util.List;
import org.safeboard.platform.codes.Codes;
import org.springframework.stereotype.Component;

/** Code lists as the choices of a form. */
@Component
public class Choices {
    private final Codes codes;

    Choices(Codes codes) {
        this.codes = codes;
    }

    /** What can be chosen for a case of this day. */
    public List<Option> of(String list, String area, LocalDate on) {
        return codes.choices(list, area, on).stream()
                .map(it -> new Option(it.code(), it.label(), it.hint()))
                .toList();
    }

    /** Everything that was ever on the list, for filters over many years. */
    public List<Option> ever(String list, String area) {
        return codes.all(list, area).stream()
                .map(it -> new Option(it.code(), it.label()))
                .toList();
    }
}
