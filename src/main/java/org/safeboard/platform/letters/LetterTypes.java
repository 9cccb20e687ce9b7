package org.safeboard.platform.letters;

import java.util.List;

/** The kinds of letters that a module writes; each module that writes any has one bean of it. */
public interface LetterTypes {
    List<LetterType> types();
}
