package org.safeboard.allegations.earlier.overnight;

import java.util.List;
import org.safeboard.allegations.earlier.overnight.FoundRows.Waiting;
import org.safeboard.platform.web.Page;

/** The contacts beside which likely earlier records were found without anybody asking. */
public record FoundPage(List<Waiting> overnight, List<Waiting> broughtIn) implements Page {}
