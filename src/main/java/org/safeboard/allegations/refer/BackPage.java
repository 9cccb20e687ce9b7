package org.safeboard.allegations.refer;

import java.util.List;
import java.util.Map;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * Asks for the code.
 *
 * @param step the page whose answers came when no draft was open any more; blank for none
 * @param typed these answers, which go with the code
 */
public record BackPage(String code, String step, Map<String, String> typed, List<Problem> problems) implements Page {}
