package org.safeboard.allegations.reopen;

import java.util.List;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.reopening.Reopening;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.web.Part;

/** How often a case was closed and opened again, and the way to open it again. */
public record ReopenedPart(Contact contact, List<Reopening> reopenings, boolean mayReopen, Codes codes)
        implements Part {}
