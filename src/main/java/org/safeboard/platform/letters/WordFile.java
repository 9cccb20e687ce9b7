package org.safeboard.platform.letters;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The parts of a Word file, so that those with text can be changed while the others stay as the office made them. */
final class WordFile {
    static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Pattern WITH_TEXT =
            Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");
    private static final int MOST_PARTS = 400;
    private static final int LARGEST = 24_000_000;

    private final Map<String, byte[]> parts;

    private WordFile(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** @throws IOException where it is no Word file, or too large to be a letter */
    static WordFile read(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        int left = LARGEST;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readNBytes(left + 1);
                left -= content.length;
                if (left < 0 || parts.size() >= MOST_PARTS) {
                    throw new IOException("too large");
                }
                if (!entry.isDirectory() && parts.put(entry.getName(), content) != null) {
                    throw new IOException("a part twice");
                }
            }
        } catch (IllegalArgumentException badName) {
            throw new IOException(badName);
        }
        if (!parts.containsKey("word/document.xml") || !parts.containsKey("[Content_Types].xml")) {
            throw new IOException("no Word file");
        }
        return new WordFile(parts);
    }

    byte[] write() {
        try (var file = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(file)) {
                for (var part : parts.entrySet()) {
                    var entry = new ZipEntry(part.getKey());
                    entry.setTime(0); // the same letter is the same file
                    zip.putNextEntry(entry);
                    zip.write(part.getValue());
                }
            }
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    List<String> namesWithText() {
        return parts.keySet().stream()
                .filter(it -> WITH_TEXT.matcher(it).matches())
                .toList();
    }

    void put(String name, Document xml) {
        try (var out = new ByteArrayOutputStream()) {
            var transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
            transformer.transform(new DOMSource(xml), new StreamResult(out));
            parts.put(name, out.toByteArray());
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IOException where it cannot be read as XML without a document type */
    Document xml(String name) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(java.util.Objects.requireNonNull(parts.get(name))));
        } catch (SAXException e) {
            throw new IOException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The elements of Word with this name, in their order, as they are now. */
    static List<Element> all(Node in, String name) {
        var found = in instanceof Document document
                ? document.getElementsByTagNameNS(WORDS, name)
                : ((Element) in).getElementsByTagNameNS(WORDS, name);
        var all = new ArrayList<Element>();
        for (int at = 0; at < found.getLength(); at++) {
            all.add((Element) found.item(at));
        }
        return all;
    }

    /** The text of a paragraph, as it is read. */
    static String text(Element paragraph) {
        var text = new StringBuilder();
        texts(paragraph).forEach(it -> text.append(it.getTextContent()));
        return text.toString();
    }

    /** The pieces of text of a paragraph, without those of a paragraph in a box within it. */
    static List<Element> texts(Element paragraph) {
        return all(paragraph, "t").stream()
                .filter(it -> nearest(it, "p") == paragraph)
                .toList();
    }

    @org.jspecify.annotations.Nullable
    static Element nearest(Node from, String name) {
        for (var up = from.getParentNode(); up instanceof Element element; up = up.getParentNode()) {
            if (name.equals(element.getLocalName()) && WORDS.equals(element.getNamespaceURI())) {
                return element;
            }
        }
        return null;
    }
}
