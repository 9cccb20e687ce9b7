package org.safeboard.allegations.lowlevel.pattern;

import java.util.List;
import org.safeboard.allegations.lowlevel.SharedConcern;
import org.safeboard.platform.web.Part;

/** The low-level concerns a referral carries, on its file. */
public record CarriedPart(List<SharedConcern> concerns) implements Part {}
