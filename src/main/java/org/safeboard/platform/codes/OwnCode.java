package org.safeboard.platform.codes;

import java.util.UUID;

/** A code which a board added to a list. */
public record OwnCode(UUID id, String area, String list, Code code, int version) {}
