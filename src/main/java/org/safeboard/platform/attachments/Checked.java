package org.safeboard.platform.attachments;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A document that may be kept: its kind was looked at, and so was what is in it. Only {@link FileChecks} makes one. */
public final class Checked {
    private final String name;
    private final FileType type;
    private final byte[] content;
    private final Scan scan;

    Checked(String name, FileType type, byte[] content, Scan scan) {
        this.name = name;
        this.type = type;
        this.content = content;
        this.scan = scan;
    }

    public String name() {
        return name;
    }

    public FileType type() {
        return type;
    }

    public Scan scan() {
        return scan;
    }

    public int size() {
        return content.length;
    }

    /** "PDF, 231 KB". */
    public String kind() {
        return type.title() + ", " + Attachment.size(content.length);
    }

    /** Not a copy: documents are large, and nobody writes into them. */
    public byte[] content() {
        return content;
    }

    byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
