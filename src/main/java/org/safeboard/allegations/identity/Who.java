package org.safeboard.allegations.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Contact;

/** Whose identity it is. */
enum Who {
    ADULT("adult", "/identity"),
    CHILD("child", "/identity/child");

    private final String words;
    private final String path;

    Who(String words, String path) {
        this.words = words;
        this.path = path;
    }

    String words() {
        return words;
    }

    /** The page of a contact. */
    String at(UUID contact) {
        return "/allegations/" + contact + path;
    }

    @Nullable
    UUID of(Contact contact) {
        return this == ADULT ? contact.about().adult() : contact.about().child();
    }
}
