package org.safeboard.actions.add;

import java.util.UUID;

/** Somebody who works here and whose "Your work" can show an action. */
public record Colleague(UUID id, String name, String agency) {}
