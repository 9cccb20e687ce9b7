package org.safeboard.platform.documents;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;

/** The two kinds of list of a Word file; every numbered list begins at 1. */
final class WordLists {
    private static final String LIST = """
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:abstractNum w:abstractNumId="%d"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0">
            <w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/><w:lvlJc w:val="left"/>
            <w:pPr><w:ind w:left="425" w:hanging="425"/></w:pPr></w:lvl></w:abstractNum></w:numbering>
            """;

    private final XWPFDocument word;

    WordLists(XWPFDocument word) {
        this.word = word;
    }

    /** Makes the list with bullets, which the style names as list 1. */
    void define() throws XmlException {
        var numbering = word.createNumbering();
        numbering.addAbstractNum(new XWPFAbstractNum(list(0, "bullet", "\u2022")));
        numbering.addAbstractNum(new XWPFAbstractNum(list(1, "decimal", "%1.")));
        numbering.addNum(BigInteger.ZERO);
    }

    BigInteger newNumbering() {
        var number = word.getNumbering().addNum(BigInteger.ONE);
        var restart = word.getNumbering().getNum(number).getCTNum().addNewLvlOverride();
        restart.setIlvl(BigInteger.ZERO);
        restart.addNewStartOverride().setVal(BigInteger.ONE);
        return number;
    }

    private static CTAbstractNum list(int id, String format, String text) throws XmlException {
        return NumberingDocument.Factory.parse(LIST.formatted(id, format, text))
                .getNumbering()
                .getAbstractNumArray(0);
    }
}
