package org.safeboard.platform.web.assets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** One file of the pages, ready to be sent. */
final class Asset {
    private final String name;
    private final byte[] content;
    private final byte[] gzipped;
    private final String hash;

    Asset(String name, byte[] content) {
        this.name = name;
        this.content = content;
        this.gzipped = gzip(content);
        this.hash = hashOf(content);
    }

    String name() {
        return name;
    }

    String hash() {
        return hash;
    }

    byte[] content() {
        return content;
    }

    byte[] gzipped() {
        return gzipped;
    }

    /** Contains a part of the content's hash, so that a browser may keep it for ever. */
    String path() {
        return "/assets/" + hash + "/" + name;
    }

    String type() {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml";
            case "woff2" -> "font/woff2";
            default -> throw new IllegalArgumentException("No type for " + name);
        };
    }

    private static String hashOf(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] gzip(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
