package org.safeboard.platform.imports.read;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.safeboard.platform.imports.Unreadable;

/** The parts of a workbook, read as XML without entities, counted while they are unpacked. */
record Parts(ZipFile zip, Budget budget) {
    private static final XMLInputFactory XML = factory();

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** An element that begins. */
    record Begin(XMLStreamReader xml) {
        boolean at(String name) {
            return xml.getLocalName().equals(name);
        }

        /** By its local name, whatever its namespace; blank where there is none. */
        String attribute(String name) {
            for (var i = 0; i < xml.getAttributeCount(); i++) {
                if (xml.getAttributeLocalName(i).equals(name)) {
                    return xml.getAttributeValue(i);
                }
            }
            return "";
        }

        boolean yes(String name) {
            var value = attribute(name);
            return value.equals("1") || value.equals("true");
        }
    }

    /** Hears of each element that begins. */
    @FunctionalInterface
    interface Listener {
        void begin(Begin element);
    }

    /** Reads a small part; one that is not there has no elements. */
    void read(String part, Listener listener) throws IOException, XMLStreamException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (var in = open(entry, Long.MAX_VALUE)) {
            var xml = reader(in);
            var element = new Begin(xml);
            while (xml.hasNext()) {
                if (next(xml) == XMLStreamConstants.START_ELEMENT) {
                    listener.begin(element);
                }
            }
        }
    }

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        return XML.createXMLStreamReader(in);
    }

    /** The next event; a workbook has no document type, so one that has is not a workbook. */
    static int next(XMLStreamReader xml) throws XMLStreamException {
        var event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Unreadable(
                    "This workbook defines XML entities, which no spreadsheet needs, so it was not opened");
        }
        return event;
    }

    InputStream open(ZipEntry entry, long most) throws IOException {
        var packed = Math.max(entry.getCompressedSize(), 1);
        return new FilterInputStream(zip.getInputStream(entry)) {
            private long read;

            @Override
            public int read() throws IOException {
                var one = super.read();
                count(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                var some = super.read(into, offset, length);
                count(Math.max(some, 0));
                return some;
            }

            private void count(int bytes) {
                read += bytes;
                budget.unpack(bytes, read, packed);
                if (read > most) {
                    throw new Unreadable(
                            "This workbook holds more text than can be read at once: bring it in as smaller files");
                }
            }
        };
    }
}
