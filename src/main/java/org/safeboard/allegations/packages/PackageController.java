package org.safeboard.allegations.packages;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.boundary.BoundaryAccess;
import org.safeboard.allegations.domain.boundary.KeptPackage;
import org.safeboard.allegations.domain.boundary.Packages;
import org.safeboard.allegations.domain.boundary.exchange.PackageFile;
import org.safeboard.allegations.domain.boundary.exchange.PackagePaper;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.documents.PdfWriter;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The files of a package: the one that another installation takes in, and the one that people read. */
@Controller
class PackageController {
    private final Contacts contacts;
    private final Packages packages;
    private final AuditTrail audit;

    PackageController(Contacts contacts, Packages packages, AuditTrail audit) {
        this.contacts = contacts;
        this.packages = packages;
        this.audit = audit;
    }

    @GetMapping("/allegations/{id}/packages/{package}/package.json")
    void json(@PathVariable UUID id, @PathVariable("package") UUID kept, Staff staff, HttpServletResponse response)
            throws IOException {
        var file = open(id, kept, staff, "file");
        send(response, "application/json", file, "json", file.content().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/allegations/{id}/packages/{package}/package.pdf")
    void pdf(@PathVariable UUID id, @PathVariable("package") UUID kept, Staff staff, HttpServletResponse response)
            throws IOException {
        var file = open(id, kept, staff, "PDF");
        var read = PackageFile.read(file.content().getBytes(StandardCharsets.UTF_8));
        send(response, "application/pdf", file, "pdf", PdfWriter.write(PackagePaper.of(read)));
    }

    private KeptPackage open(UUID id, UUID kept, Staff staff, String as) {
        var contact = contacts.open(id, it -> BoundaryAccess.maySeePackages(staff, it));
        var file = packages.of(contact, kept);
        audit.viewed(staff, contact.area(), id, "Package %s downloaded as %s".formatted(file.number(), as));
        return file;
    }

    /** The name is the number of the package: it tells nothing about anybody. */
    private static void send(HttpServletResponse response, String type, KeptPackage file, String ending, byte[] bytes)
            throws IOException {
        var name = file.number().replaceAll("[^\\p{Alnum}-]", "-") + "." + ending;
        response.setContentType(type);
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment().filename(name).build().toString());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
