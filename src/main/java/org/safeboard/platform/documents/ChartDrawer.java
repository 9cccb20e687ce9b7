package org.safeboard.platform.documents;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.List;

/** Draws charts into a PDF in the document's own typeface, which by itself it takes from style sheets only. */
final class ChartDrawer extends BatikSVGDrawer {
    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
        super.importFontFaceRules(rules, shared);
        try {
            for (var face : Typeface.values()) {
                addFontStream(
                        face::open, Typeface.FAMILY, face.weight, face.italic ? FontStyle.ITALIC : FontStyle.NORMAL);
            }
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("Cannot read the typeface", e);
        }
    }
}
