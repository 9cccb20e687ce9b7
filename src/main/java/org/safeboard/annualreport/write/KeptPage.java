package org.safeboard.annualreport.write;

import java.util.List;
import org.safeboard.annualreport.domain.prose.Finding;
import org.safeboard.platform.web.Page;

/**
 * The answer to typing that was kept: what is noticed about it and what it will look like, for the page to show.
 *
 * @param html safe to be put in
 */
public record KeptPage(String at, List<Finding> findings, String html) implements Page {}
