package org.safeboard.platform.attachments;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of document that may be kept, each known by its ending and by what is in it. */
public enum FileType {
    PDF("PDF", "application/pdf", List.of("pdf"), Set.of("application/pdf")),
    WORD(
            "Word",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            List.of("docx"),
            Containers.OOXML),
    EXCEL(
            "Excel",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            List.of("xlsx"),
            Containers.OOXML),
    POWERPOINT(
            "PowerPoint",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            List.of("pptx"),
            Containers.OOXML),
    OPEN_DOCUMENT(
            "OpenDocument text",
            "application/vnd.oasis.opendocument.text",
            List.of("odt"),
            Set.of("application/vnd.oasis.opendocument.text")),
    RICH_TEXT("Rich text", "application/rtf", List.of("rtf"), Set.of("application/rtf")),
    TEXT("Text", "text/plain", List.of("txt"), Set.of("text/plain", "message/rfc822")),
    JPEG("Picture", "image/jpeg", List.of("jpg", "jpeg"), Set.of("image/jpeg")),
    PNG("Picture", "image/png", List.of("png"), Set.of("image/png")),
    HEIC("Picture", "image/heic", List.of("heic", "heif"), Set.of("image/heic", "image/heif")),
    EMAIL("Email", "message/rfc822", List.of("eml"), Set.of("message/rfc822", "text/plain")),
    OUTLOOK("Email", "application/vnd.ms-outlook", List.of("msg"), Set.of("application/x-tika-msoffice")),
    SOUND("Recording", "audio/mpeg", List.of("mp3"), Set.of("audio/mpeg")),
    VOICE_MESSAGE("Recording", "audio/mp4", List.of("m4a"), Set.of("audio/mp4", "video/mp4", "application/mp4")),
    FILM("Film", "video/mp4", List.of("mp4"), Set.of("video/mp4", "application/mp4", "video/quicktime"));

    /** For the attribute {@code accept} of a file field. */
    public static final String ACCEPT = Arrays.stream(values())
            .flatMap(it -> it.endings.stream())
            .map(it -> "." + it)
            .collect(Collectors.joining(","));

    private final String title;
    private final String mediaType;
    private final List<String> endings;
    private final Set<String> detected;

    FileType(String title, String mediaType, List<String> endings, Set<String> detected) {
        this.title = title;
        this.mediaType = mediaType;
        this.endings = endings;
        this.detected = detected;
    }

    public String title() {
        return title;
    }

    /** What it is sent as. */
    public String mediaType() {
        return mediaType;
    }

    static Optional<FileType> byEnding(String ending) {
        return Arrays.stream(values()).filter(it -> it.endings.contains(ending)).findFirst();
    }

    /** Is the content what the ending says? Some kinds are containers, in which one has to look. */
    boolean is(String detectedType, byte[] content) {
        return detected.contains(detectedType)
                && switch (this) {
                    case WORD -> Containers.isOffice(content, "word/");
                    case EXCEL -> Containers.isOffice(content, "xl/");
                    case POWERPOINT -> Containers.isOffice(content, "ppt/");
                    case OUTLOOK -> Containers.isOutlookMessage(content);
                    default -> true;
                };
    }
}
