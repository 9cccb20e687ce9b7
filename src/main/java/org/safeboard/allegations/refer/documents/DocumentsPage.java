package org.safeboard.allegations.refer.documents;

import java.util.List;
import org.safeboard.allegations.refer.keeping.DraftDocuments.Line;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * Asks for documents.
 *
 * @param back the page before
 */
public record DocumentsPage(List<Line> documents, String back, List<Problem> problems) implements Page {}
