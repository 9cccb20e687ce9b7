package org.safeboard.platform.areas;

import java.util.List;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.web.Page;

/** The areas an administrator looks after. */
public record AreaListPage(List<Areas.Area> areas) implements Page {}
