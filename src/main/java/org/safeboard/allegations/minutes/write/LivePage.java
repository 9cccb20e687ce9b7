package org.safeboard.allegations.minutes.write;

import java.util.List;
import org.safeboard.platform.web.Page;

/** The answer to typing that was kept: when, and which agencies are still missing. */
public record LivePage(String at, List<String> missing) implements Page {}
