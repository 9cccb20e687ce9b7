package org.safeboard.allegations.lowlevel;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.safeboard.allegations.domain.lowlevel.LowLevelConcern.Asked;
import org.safeboard.allegations.domain.lowlevel.LowLevelConcern.Decider;
import org.safeboard.platform.govuk.Choices;
import org.safeboard.platform.govuk.Option;

/** The lists in force on the day a concern was received. */
public record Lists(Choices choices, String area, LocalDate on) {
    public List<Option> of(String list) {
        return choices.of("allegations/" + list, area, on);
    }

    public List<Option> deciders() {
        return Stream.of(Decider.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }

    public List<Option> asked() {
        return Stream.of(Asked.values())
                .map(it -> new Option(it.name(), it.label()))
                .toList();
    }
}
