package org.safeboard.platform.mail;

/**
 * The words of one kind of message, written by us and the same for everybody. A module has an enum of its own, so that the
 * set is closed; what changes from message to message are {@link Value}s, none of which can hold a name or a free text.
 * {@code {board}} stands for the name of the board, every other name in braces for the value given with the message.
 */
public interface Wording {
    /** Of the enum's constant. */
    String name();

    /** One line. */
    String subject();

    /** Plain text; lines end with a line feed. */
    String text();
}
