package org.safeboard.platform.documents;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** A chart as a PNG, for Word, which shows no SVG everywhere. */
record Raster(byte[] png, int width, int height) {
    private static final Pattern VIEW_BOX = Pattern.compile("viewBox=\"0 0 ([0-9.]+) ([0-9.]+)\"");
    /** Sharp in print: about 300 dots an inch where it stands. */
    private static final float PIXELS_ACROSS = 1400;

    static {
        for (var face : Typeface.values()) {
            try (var file = face.open()) {
                GraphicsEnvironment.getLocalGraphicsEnvironment()
                        .registerFont(Font.createFont(Font.TRUETYPE_FONT, file));
            } catch (IOException | FontFormatException e) {
                throw new IllegalStateException("Cannot read the typeface " + face, e);
            }
        }
    }

    static Raster of(String svg) {
        var box = VIEW_BOX.matcher(svg);
        if (!box.find()) {
            throw new IllegalArgumentException("A chart needs a viewBox that begins at 0 0");
        }
        double across = Double.parseDouble(box.group(1));
        double down = Double.parseDouble(box.group(2));
        int height = (int) Math.round(PIXELS_ACROSS * down / across);
        var png = new ByteArrayOutputStream();
        var transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(PNGTranscoder.KEY_WIDTH, PIXELS_ACROSS);
        transcoder.addTranscodingHint(PNGTranscoder.KEY_HEIGHT, (float) height);
        transcoder.addTranscodingHint(PNGTranscoder.KEY_BACKGROUND_COLOR, java.awt.Color.WHITE);
        transcoder.addTranscodingHint(PNGTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        try {
            transcoder.transcode(
                    new TranscoderInput(new StringReader(named(Typeface.only(svg)))), new TranscoderOutput(png));
            png.flush();
        } catch (TranscoderException e) {
            throw new IllegalStateException("A chart could not be drawn", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Raster(png.toByteArray(), (int) PIXELS_ACROSS, height);
    }

    /** Standing alone it needs its namespace, which HTML does without. */
    private static String named(String svg) {
        return svg.contains("xmlns=") ? svg : svg.replaceFirst("<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"");
    }
}
