package org.safeboard.allegations.watch;

import java.util.List;
import org.safeboard.platform.web.Page;

/** The cases a person watches, and what is new in each. */
public record WatchedPage(List<Watching.Watched> cases) implements Page {}
