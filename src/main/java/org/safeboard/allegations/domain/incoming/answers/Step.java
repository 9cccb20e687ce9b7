package org.safeboard.allegations.domain.incoming.answers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The pages of a referral, in their order. */
public enum Step {
    YOU("About you", Sender.class),
    ORGANISATION("The organisation", Place.class),
    IN_CHARGE("Who is in charge", InCharge.class),
    INSTEAD("Who should send this", Instead.class),
    ADULT("The adult you are worried about", Adult.class),
    HAPPENED("What happened", Happened.class),
    CHILD("The child or children", Children.class),
    SAFE("Safe now", Safety.class),
    DONE("What has been done", Done.class);

    private final String title;
    private final Class<? extends Record> form;

    <T extends Record & Answered> Step(String title, Class<T> form) {
        this.title = title;
        this.form = form;
    }

    public String title() {
        return title;
    }

    /** The record of its answers, which is {@link Answered}. */
    public Class<? extends Record> form() {
        return form;
    }

    /** As it stands in the address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Step> of(String slug) {
        return Arrays.stream(values()).filter(it -> it.slug().equals(slug)).findFirst();
    }
}
