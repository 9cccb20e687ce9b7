package org.safeboard.allegations.people;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.described.Described;
import org.safeboard.allegations.domain.described.Described.Who;
import org.safeboard.platform.rules.Answers;

/** The adult, the child and the school as typed; blank is not recorded. */
public record PeopleForm(
        String adultSex,
        String adultEthnicity,
        String adultDisability,
        String adultAge,
        String childSex,
        String childEthnicity,
        String childDisability,
        String childAge,
        String schoolPhase) {

    static PeopleForm of(DescribedPeople kept) {
        var adult = kept.adult();
        var child = kept.child();
        return new PeopleForm(
                text(adult.sex()),
                text(adult.ethnicity()),
                text(adult.disability()),
                text(adult.age()),
                text(child.sex()),
                text(child.ethnicity()),
                text(child.disability()),
                text(child.age()),
                text(kept.schoolPhase()));
    }

    DescribedPeople people() {
        var answers = new Answers()
                .check(isAge(adultAge), "adultAge", "Age of the adult must be a whole number, like 34")
                .check(isAge(childAge), "childAge", "Age of the child must be a whole number, like 9");
        return answers.into(() -> new DescribedPeople(
                new Described(Who.ADULT, code(adultSex), code(adultEthnicity), code(adultDisability), age(adultAge))
                        .checked(),
                new Described(Who.CHILD, code(childSex), code(childEthnicity), code(childDisability), age(childAge))
                        .checked(),
                code(schoolPhase)));
    }

    private static boolean isAge(String typed) {
        return typed.strip().matches("\\d{0,3}");
    }

    private static @Nullable Integer age(String typed) {
        return typed.isBlank() ? null : Integer.valueOf(typed.strip());
    }

    private static @Nullable String code(String typed) {
        return typed.isBlank() ? null : typed;
    }

    private static String text(@Nullable Object kept) {
        return Objects.toString(kept, "");
    }
}
