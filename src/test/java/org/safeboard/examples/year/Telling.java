package org.safeboard.examples.year;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** What was said, in the plain words of the person who wrote it down. */
final class Telling {
    private static final Map<String, List<String>> SAID = Map.of(
            "PHY",
                    List.of(
                            "Child says they were held by the arm and pulled along. Small red mark seen by %s.",
                            "Pushed on the shoulder while lining up, according to two other children. %s informed.",
                            "Child told %s they were hit on the hand with a ruler.",
                            "Restraint that may not have followed the plan. %s has asked for the record of it.",
                            "Child says they were slapped on the back of the head. Told to %s the same day.",
                            "Grabbed by the clothing during an argument. %s has spoken to those who saw it."),
            "EMO",
                    List.of(
                            "Repeated shouting at one child in front of others. Reported by %s.",
                            "Child called names and made to stand outside in the cold, says %s.",
                            "Child says they are frightened of the adult and no longer wants to attend. Told to %s.",
                            "Humiliating remarks about a child's family. %s heard of it from a colleague."),
            "SEX",
                    List.of(
                            "Messages outside working hours on a social network. Parent showed them to %s.",
                            "Comments about a young person's appearance. Young person told %s.",
                            "Touch that a child says made them uncomfortable. Disclosed to %s.",
                            "Police are looking into images on a computer at home. %s made aware.",
                            "Concern about the closeness of a relationship with a 16-year-old, raised by %s."),
            "NEG",
                    List.of(
                            "Child left alone for about twenty minutes. %s found them.",
                            "Medication not given on two days; noticed by %s.",
                            "Not enough adults on a trip; a child went missing for a short time, reported by %s.",
                            "Child taken home without a seat belt, according to %s.",
                            "Adult's own children are subject to enquiries; %s asks what it means for the post."));

    private static final Map<String, String> ALLEGED = Map.of(
            "PHY", "That you used force on a child that was not needed",
            "EMO", "That you spoke to a child in a way that frightened or humiliated them",
            "SEX", "That you behaved towards a young person in a sexual or over-familiar way",
            "NEG", "That you did not look after a child as you should have");

    private static final List<String> WHO = List.of(
            "the class teacher", "a colleague", "the social worker", "the manager", "a parent", "the duty officer");

    private static final Pattern BEGINNING = Pattern.compile("(^|[.] )[a-z]");

    private final Random random;

    Telling(Random random) {
        this.random = random;
    }

    String said(String nature) {
        var said = pick(SAID.getOrDefault(nature, List.of())).formatted(pick(WHO));
        return BEGINNING.matcher(said).replaceAll(it -> it.group().toUpperCase(Locale.ROOT));
    }

    String alleged(String nature) {
        return ALLEGED.getOrDefault(nature, "");
    }

    String advice(Core core) {
        return switch (core.outcome()) {
            case "NFA" ->
                pick(List.of(
                        "Below the threshold. Employer to speak to the adult, remind them of the code of conduct and keep a record.",
                        "Not an allegation. Employer to treat it as a complaint.",
                        "Advised on supervision and recording. Ring again if anything further comes up.",
                        "Parent to be told what was found. No further action for the LADO."));
            case "INFO_ONLY" -> "";
            default -> "Employer to look into it with advice from HR and to report back.";
        };
    }

    String rationale(Core core) {
        if (core.meeting()) {
            return pick(List.of(
                    "May have harmed a child; police and social care need to plan together",
                    "Possible offence against a child",
                    "Behaviour at work that may show a risk to children"));
        }
        return core.outcome().equals("INFO_ONLY")
                ? "Another authority is dealing with it"
                : pick(List.of("Does not meet the threshold", "Matter for the employer", "No harm alleged"));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
