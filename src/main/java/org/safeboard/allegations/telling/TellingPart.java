package org.safeboard.allegations.telling;

import java.util.List;
import java.util.UUID;
import org.safeboard.platform.web.Part;

/** The ledger on the case file. */
public record TellingPart(UUID file, List<LedgerLine> lines) implements Part {}
