package org.safeboard.people;

import java.util.regex.Pattern;
import org.safeboard.people.Further.Identifier;
import org.safeboard.platform.rules.Rules;

/** What can be seen to be wrong in what was stated about somebody, each at its field. */
final class FurtherRules {
    private static final Pattern POSTCODE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?( *[0-9][A-Z]{2})?");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    static final int LONGEST = 200;

    private FurtherRules() {}

    static Rules add(Rules rules, Further it) {
        for (var name : it.otherNames()) {
            rules.and(
                    name.name().length() <= LONGEST,
                    "otherNames",
                    "A name must be %d characters or fewer".formatted(LONGEST));
        }
        for (var address : it.addresses()) {
            var from = address.from();
            var until = address.until();
            rules.and(address.inWords().length() <= 2 * LONGEST, "address", "An address must be shorter")
                    .and(
                            address.postcode().isEmpty()
                                    || POSTCODE.matcher(address.postcode()).matches(),
                            "postcode",
                            "Enter a full UK postcode, or its first half")
                    .and(
                            from == null || until == null || !until.isBefore(from),
                            "addressUntil",
                            "The last day at an address must be on or after the first");
        }
        for (var telephone : it.telephones()) {
            var digits = telephone.replaceAll("[^0-9]", "").length();
            rules.and(digits >= 6 && digits <= 15, "telephone", "Enter a telephone number, like 01922 555 012");
        }
        for (var email : it.emails()) {
            rules.and(
                    email.length() <= LONGEST && EMAIL.matcher(email).matches(),
                    "email",
                    "Enter an email address in the correct format, like name@example.com");
        }
        it.identifiers().forEach(number -> add(rules, number));
        return rules;
    }

    private static void add(Rules rules, Identifier it) {
        var plain = it.plain();
        var field = it.kind().field();
        switch (it.kind()) {
            case NHS_NUMBER ->
                rules.and(plain.matches("[0-9]{10}"), field, "NHS number must be 10 digits")
                        .and(
                                !plain.matches("[0-9]{10}") || nhsNumberAddsUp(plain),
                                field,
                                "NHS number is not one that exists: check each digit");
            case TEACHER_REFERENCE ->
                rules.and(plain.matches("(RP)?[0-9]{7}"), field, "Teacher reference number must be 7 digits");
            case DBS_CERTIFICATE ->
                rules.and(plain.matches("[0-9]{12}"), field, "DBS certificate number must be 12 digits");
            case REGISTRATION, VEHICLE_LICENCE ->
                rules.and(
                        plain.matches("[\\p{L}\\p{N}]{2,30}"),
                        field,
                        "%s must be 2 to 30 letters and digits"
                                .formatted(it.kind().words()));
        }
    }

    /** The last digit is what the others, weighed from ten down, leave to a multiple of eleven. */
    static boolean nhsNumberAddsUp(String digits) {
        var sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        var check = (11 - sum % 11) % 11;
        return check == digits.charAt(9) - '0';
    }
}
