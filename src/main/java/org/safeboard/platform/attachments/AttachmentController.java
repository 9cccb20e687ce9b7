package org.safeboard.platform.attachments;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives a document to somebody who may see the file it belongs to; never shown within a page of ours. */
@Controller
class AttachmentController {
    private final Attachments attachments;
    private final AuditTrail audit;

    AttachmentController(Attachments attachments, AuditTrail audit) {
        this.attachments = attachments;
        this.audit = audit;
    }

    @GetMapping("/attachments/{id}")
    void download(@PathVariable UUID id, Staff staff, HttpServletResponse response) throws IOException {
        var attachment = attachments.find(id, staff).orElseThrow(NotAllowed::new);
        // what waits for the scanner is not linked to, and not found
        var content = attachments.content(id).orElseThrow(NotAllowed::new);
        var owner = attachment.owner();
        audit.viewed(staff, owner.area(), owner.file(), "Document opened: " + attachment.name());
        response.setContentType(attachment.type().mediaType());
        response.setContentLength(content.length);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(attachment.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.getOutputStream().write(content);
    }
}
