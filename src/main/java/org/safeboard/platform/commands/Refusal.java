package org.safeboard.platform.commands;

/** A command cannot do what was asked; its message is the one sentence the person reads. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Refusal(String sentence) {
        super(sentence);
    }
}
