package org.safeboard.platform.documents;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** What surrounds the content of a Word file: the page, its head and foot, the properties. */
final class WordFrame {
    private static final BigInteger MARGIN = BigInteger.valueOf(1134);

    private WordFrame() {}

    static void write(XWPFDocument word, Document document) {
        var section = word.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(1361));
        margin.setBottom(BigInteger.valueOf(1361));
        margin.setLeft(MARGIN);
        margin.setRight(MARGIN);
        margin.setHeader(BigInteger.valueOf(567));
        margin.setFooter(BigInteger.valueOf(567));
        margin.setGutter(BigInteger.ZERO);

        var header = word.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setStyle("Header");
        header.createRun().setText(document.title() + " \u00B7 " + document.publisher());
        marking(header, document.marking());
        var footer = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle("Footer");
        var page = footer.createRun();
        page.setText("Page ");
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
        footer.createRun().setText(" of ");
        footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
        marking(footer, document.marking());

        var properties = word.getProperties();
        properties.getCoreProperties().setTitle(document.title());
        properties.getCoreProperties().setCreator(document.publisher());
        properties.getCoreProperties().setDescription(document.summary());
        properties.getCoreProperties().setSubjectProperty(document.summary());
        properties.getCoreProperties().getUnderlyingProperties().setLanguageProperty("en-GB");
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Safeboard");
    }

    /** Lets the pages up to here end, upright or turned on their side; nothing where they ended already. */
    static void endSection(XWPFDocument word, boolean turned) {
        var last = word.getParagraphs().getLast().getCTP();
        var properties = last.isSetPPr() ? last.getPPr() : last.addNewPPr();
        if (properties.isSetSectPr()) {
            return;
        }
        var section = (CTSectPr) word.getDocument().getBody().getSectPr().copy();
        if (turned) {
            var size = section.getPgSz();
            var width = size.getW();
            size.setW(size.getH());
            size.setH(width);
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        properties.setSectPr(section);
    }

    private static void marking(XWPFParagraph paragraph, String marking) {
        var run = paragraph.createRun();
        run.addTab();
        run.setBold(true);
        run.setColor("7A1F12");
        run.setText(marking);
    }
}
