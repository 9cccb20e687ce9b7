package org.safeboard.platform.figures.answer;

import java.util.List;
import org.safeboard.platform.figures.protect.DisclosureRule;

/** An answer that readers outside have, and the rule it was protected by. */
record Earlier(Question question, DisclosureRule rule, List<Printed> numbers) {
    Earlier {
        numbers = List.copyOf(numbers);
    }
}
