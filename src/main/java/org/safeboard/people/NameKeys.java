package org.safeboard.people;

/**
 * The two keys under which a person is found again. Whoever writes person rows in bulk fills the columns {@code
 * exact_key} and {@code sound_key} with these.
 *
 * <p>Both start with the family name, in one piece so that hyphens and spaces do not matter, and go on after a space with
 * given names: so one index answers "the same name", "the same family name, given name starts with", and, asked the
 * other way round, "given and family name swapped".
 */
public final class NameKeys {
    private NameKeys() {}

    /** Family name in one piece, then all given names: {@code "smithjones mary anne"}. */
    public static String exact(String givenNames, String familyName) {
        return (Names.joined(familyName) + " " + String.join(" ", Names.parts(givenNames))).stripTrailing();
    }

    /** How the family name sounds, then how the first given name does: {@code "AMT MHMT"}. */
    public static String sound(String givenNames, String familyName) {
        return (Sound.ofFamily(familyName) + " " + Sound.ofGiven(givenNames)).stripTrailing();
    }
}
