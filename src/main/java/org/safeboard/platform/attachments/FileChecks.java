package org.safeboard.platform.attachments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.Tika;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Decides whether a document that somebody sent may be kept, and says what to send instead. */
@Component
public class FileChecks {
    /** Of one document, in bytes. */
    public static final int LARGEST = 20_000_000;
    /** In one form. */
    public static final int MOST = 10;

    static final String INSTEAD = "Send a PDF, a Word, Excel or PowerPoint file (.docx, .xlsx, .pptx), a picture (.jpg,"
            + " .png, .heic), plain text (.txt), a saved email (.eml, .msg) or a recording (.mp3, .m4a, .mp4)";
    private static final Set<String> OLD_OFFICE = Set.of("doc", "xls", "ppt", "docm", "xlsm", "pptm", "pages", "wps");

    private final Tika tika = new Tika();
    private final Scanner scanner;

    FileChecks(Scanner scanner) {
        this.scanner = scanner;
    }

    /** All files of a form's field, without the empty one that a browser sends for "no file chosen". */
    public List<Checked> all(String field, List<MultipartFile> files) {
        var sent = files.stream()
                .filter(it -> it.getSize() > 0
                        || !FileName.of(it.getOriginalFilename()).isEmpty())
                .toList();
        if (sent.size() > MOST) {
            throw new RulesBroken(field, "Choose at most %d documents at once, then add the others".formatted(MOST));
        }
        var problems = new ArrayList<Problem>();
        var checked = new ArrayList<Checked>();
        for (var file : sent) {
            try {
                checked.add(one(field, file));
            } catch (RulesBroken refused) {
                problems.addAll(refused.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new RulesBroken(problems);
        }
        return checked;
    }

    private Checked one(String field, MultipartFile file) {
        if (file.getSize() > LARGEST) {
            throw tooLarge(field, FileName.of(file.getOriginalFilename()), file.getSize());
        }
        try {
            return one(field, file.getOriginalFilename(), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One document.
     *
     * @param field the form's field, where a refusal is shown
     * @param givenName as the sender's browser or e-mail gave it
     */
    public Checked one(String field, @org.jspecify.annotations.Nullable String givenName, byte[] content) {
        var name = FileName.of(givenName);
        var ending = FileName.ending(name);
        if (content.length > LARGEST) {
            throw tooLarge(field, name, content.length);
        }
        if (content.length == 0) {
            throw new RulesBroken(field, "“%s” is empty. Choose it again".formatted(name));
        }
        if (OLD_OFFICE.contains(ending)) {
            throw new RulesBroken(
                    field,
                    "“%s” is in a format that is not taken. Open it, save it as PDF or as .docx, .xlsx or .pptx, and send that"
                            .formatted(name));
        }
        var type = FileType.byEnding(ending)
                .orElseThrow(() -> new RulesBroken(
                        field, "“%s” is a kind of file that is not taken. %s".formatted(name, INSTEAD)));
        if (!type.is(tika.detect(content), content)) {
            throw new RulesBroken(
                    field,
                    "“%s” is not what its name says (.%s). Open it and save it again, or send a picture of it"
                            .formatted(name, ending.toLowerCase(Locale.ROOT)));
        }
        var scan = scanner.scan(content);
        if (scan == Scan.INFECTED) {
            throw new RulesBroken(
                    field,
                    "“%s” holds a virus and was not kept. Have the device checked it came from, or send it on paper"
                            .formatted(name));
        }
        return new Checked(name, type, content, scan);
    }

    private static RulesBroken tooLarge(String field, String name, long size) {
        return new RulesBroken(
                field,
                "“%s” has %s and the largest that can be kept has %s. Send a part of it, or say in words what is in it and ask how to hand it over"
                        .formatted(name, Attachment.size(size), Attachment.size(LARGEST)));
    }
}
