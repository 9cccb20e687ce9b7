package org.safeboard.allegations.minutes.copies;

import java.util.ArrayList;
import java.util.List;
import org.safeboard.allegations.domain.minutes.Copy.Recipient;
import org.safeboard.platform.govuk.DateInput;

/**
 * Who is given a copy, as typed.
 *
 * @param to numbers of those who were asked to the meeting
 * @param another whether somebody made sure that a recipient with the subject's name is another person
 */
public record CopiesForm(
        List<String> to, String otherName, String otherAgency, boolean another, String how, DateInput on) {

    List<Recipient> recipients(List<Recipient> asked) {
        var all = new ArrayList<Recipient>();
        for (int i = 0; i < asked.size(); i++) {
            if (to.contains(Integer.toString(i))) {
                all.add(asked.get(i));
            }
        }
        if (!otherName.isBlank()) {
            all.add(new Recipient(otherName, otherAgency));
        }
        return all;
    }
}
