package org.safeboard.allegations.letters;

import java.util.List;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.letters.Letter;
import org.safeboard.allegations.domain.letters.NamesInText.Somebody;
import org.safeboard.allegations.domain.telling.Telling;
import org.safeboard.platform.letters.FilledLetter;
import org.safeboard.platform.letters.LetterValues;
import org.safeboard.platform.rules.Problem;

/**
 * A draft as it would be released now.
 *
 * @param problems what keeps it from being released, whatever its releaser confirms
 * @param similar others whom it could reach by mistake
 * @param named others whose names stand in it
 */
record Prepared(
        Contact contact,
        Telling row,
        Letter letter,
        LetterValues values,
        FilledLetter filled,
        List<Problem> problems,
        List<Others.Similar> similar,
        List<Somebody> named) {}
