package org.safeboard.platform.documents;

import java.util.List;

/**
 * A document before it is a file. Text of any origin is safe in it: each writer escapes for its own format.
 *
 * @param title such as "Annual report 2013-14"
 * @param publisher who answers for it, such as the board's name
 * @param summary one sentence that says what it is, for the files' properties
 * @param marking printed at the head and foot of every page; blank for none
 * @param blocks its content in reading order; headings begin at level 2, the title being level 1
 * @param layout how it is laid out on paper
 */
public record Document(
        String title, String publisher, String summary, String marking, List<Block> blocks, Layout layout) {
    /** How a document is laid out on paper. */
    public enum Layout {
        /** With a table of contents, and each chapter on a new page. */
        REPORT,
        /** A few pages that run on, without a table of contents. */
        LETTER
    }

    public Document(String title, String publisher, String summary, String marking, List<Block> blocks) {
        this(title, publisher, summary, marking, blocks, Layout.REPORT);
    }

    public Document {
        title = Text.clean(title);
        publisher = Text.clean(publisher);
        summary = Text.clean(summary);
        marking = Text.clean(marking);
        blocks = List.copyOf(blocks);
    }

    /** Its tables in their order. */
    public List<Block.Table> tables() {
        return blocks.stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .toList();
    }

    List<Block.Heading> headings() {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .toList();
    }
}
