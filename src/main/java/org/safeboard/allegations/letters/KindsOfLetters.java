package org.safeboard.allegations.letters;

import static org.safeboard.platform.letters.LetterField.each;
import static org.safeboard.platform.letters.LetterField.of;

import java.util.ArrayList;
import java.util.List;
import org.safeboard.platform.letters.LetterField;
import org.safeboard.platform.letters.LetterType;
import org.safeboard.platform.letters.LetterTypes;
import org.springframework.stereotype.Component;

/** What each kind of letter may say: its fields, with made-up values for the example. */
@Component
class KindsOfLetters implements LetterTypes {
    private static final List<LetterField> HEAD = List.of(
            of("reference", "The number of the case", "LADO-2026-0042"),
            of("letter number", "The number of the letter in its case", "1"),
            of("date", "The day it is released", "27 March 2026"),
            of("recipient", "To whom it goes", "Zofia Testowa"),
            of("address", "Where it goes", "1 Example Street\nExampleton"),
            of("board", "The board of the area", "Exampleshire Safeguarding Children Board"),
            of("signed by", "Who released it", "Amira Lane"),
            of("person", "Who is spoken to, after \u201cDear\u201d", "Zofia Testowa"));
    private static final LetterField RECEIVED = of("date received", "The day the contact was received", "2 March 2026");
    private static final LetterField SUBJECT = of("subject", "The name of the adult", "Zofia Testowa");
    private static final LetterField NUMBER = each("number", "The number of an allegation", "1");
    private static final LetterField ALLEGATION =
            each("allegation", "An allegation in the words put to the person", "That you shouted at two children");
    private static final LetterField OUTCOME = each("outcome", "The outcome of an allegation", "Unsubstantiated");
    private static final LetterField MEANING = each(
            "meaning",
            "What the outcome means, as in force on its date",
            "There is not enough evidence to prove or disprove it.");
    private static final LetterField OUTCOME_DATE = of("outcome date", "The day of the last outcome", "20 March 2026");
    private static final LetterField FORUM = of("forum", "Where it was decided", "a position of trust meeting");
    private static final LetterField AGENCIES =
            of("agencies", "Which agencies took part, without names of people", "Police, Elmtree School");
    private static final LetterField STRANDS =
            of("strands", "What the strands concluded, as far as it may be shared", "Police: no further action.");
    private static final LetterField DISPOSAL =
            of("disposal", "What happens now", "Your employer decides what follows for your work.");
    private static final LetterField BARRING = of(
            "barring",
            "The referral to the Disclosure and Barring Service",
            "No referral to the Disclosure and Barring Service was made.");
    private static final LetterField REGULATOR =
            of("regulator", "The referral to a regulator", "No referral to a professional regulator was made.");
    private static final LetterField KEPT =
            of("kept", "What is kept and how long", "A record is kept as long as the retention schedule says.");
    private static final LetterField REFERENCES =
            of("references", "What may stand in a reference", "It is not mentioned in references.");
    private static final LetterField SUPPORT =
            of("support", "Who can be asked for support", "Your employer names somebody who keeps in touch with you.");
    private static final LetterField WORDS = of("words", "The words agreed for this letter", "There is nothing to do.");
    private static final LetterField ADVICE =
            of("advice", "The advice that was given", "Talk with her about how she speaks to children.");

    @Override
    public List<LetterType> types() {
        return List.of(
                type(
                        "outcome",
                        "Outcome: to the person, and the same as copy to the employer",
                        "Both read the same words: there is one template for the two.",
                        RECEIVED,
                        NUMBER,
                        ALLEGATION,
                        OUTCOME,
                        MEANING,
                        OUTCOME_DATE,
                        FORUM,
                        AGENCIES,
                        STRANDS,
                        DISPOSAL,
                        BARRING,
                        REGULATOR,
                        KEPT,
                        REFERENCES,
                        SUPPORT),
                type(
                        "outcome-family",
                        "Outcome: to the child and parents",
                        "In plain language, without the name of the adult.",
                        RECEIVED,
                        OUTCOME,
                        MEANING,
                        OUTCOME_DATE,
                        AGENCIES,
                        WORDS,
                        SUPPORT),
                type(
                        "outcome-referrer",
                        "Outcome: to the referrer",
                        "Says the outcome and its meaning, no more.",
                        RECEIVED,
                        OUTCOME,
                        MEANING,
                        OUTCOME_DATE,
                        WORDS),
                type(
                        "outcome-other-body",
                        "Outcome: to another employer or responsible body, or a regulator",
                        "What they need to keep children safe.",
                        SUBJECT,
                        NUMBER,
                        ALLEGATION,
                        OUTCOME,
                        MEANING,
                        OUTCOME_DATE,
                        FORUM,
                        BARRING,
                        REFERENCES,
                        WORDS),
                type(
                        "outcome-other-lado",
                        "Outcome: to the LADO of another authority",
                        "For an area where the person lives, works or has a child.",
                        SUBJECT,
                        NUMBER,
                        ALLEGATION,
                        OUTCOME,
                        MEANING,
                        OUTCOME_DATE,
                        FORUM,
                        AGENCIES,
                        STRANDS,
                        DISPOSAL,
                        BARRING,
                        WORDS),
                type(
                        "told",
                        "An allegation is put to the person",
                        "Before it is concluded, and only when police and social care agree.",
                        NUMBER,
                        ALLEGATION,
                        WORDS,
                        SUPPORT),
                type(
                        "leaflet",
                        "Leaflet on how the process works",
                        "For every adult against whom an allegation is made.",
                        SUPPORT),
                type(
                        "advice",
                        "Advice to an employer, without a meeting",
                        "Confirms what was advised, and how the person concerned is told.",
                        RECEIVED,
                        ADVICE,
                        WORDS));
    }

    private static LetterType type(String id, String title, String about, LetterField... own) {
        var fields = new ArrayList<>(HEAD);
        fields.addAll(List.of(own));
        return new LetterType("allegations." + id, title, about, fields);
    }
}
