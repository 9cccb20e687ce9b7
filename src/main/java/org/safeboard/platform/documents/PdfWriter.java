package org.safeboard.platform.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a document as a tagged PDF that meets PDF/UA-1, with every glyph embedded. */
public final class PdfWriter {
    static {
        // It tells every step at level INFO; what goes wrong is thrown.
        XRLog.setLoggingEnabled(false);
    }

    private PdfWriter() {}

    public static byte[] write(Document document) {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .usePdfVersion(1.7f)
                .withProducer("Safeboard")
                // Nothing outside the document is ever fetched, whatever it says.
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                // Straight to the XML parser: an HTML parser swallows the structure of the page.
                .withHtmlContent(HtmlWriter.print(document), null)
                .toStream(pdf);
        for (var face : Typeface.values()) {
            builder.useFont(
                    face::openWithoutLigatures,
                    Typeface.FAMILY,
                    face.weight,
                    face.italic ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
        try (var charts = new ChartDrawer()) {
            builder.useSVGDrawer(charts);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
