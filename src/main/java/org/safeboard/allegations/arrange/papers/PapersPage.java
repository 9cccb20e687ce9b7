package org.safeboard.allegations.arrange.papers;

import java.util.List;
import org.safeboard.allegations.arrange.OpenArrangement.Opened;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/** Asks for the papers of a meeting. */
public record PapersPage(Opened opened, List<Problem> problems) implements Page {}
