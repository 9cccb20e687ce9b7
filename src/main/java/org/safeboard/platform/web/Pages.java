package org.safeboard.platform.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Renders a page with the template that lies beside its record. */
@Component
public class Pages {
    private static final String ROOT = "org.safeboard.";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final PageContexts contexts;

    Pages(PageContexts contexts) {
        this.contexts = contexts;
    }

    /** Sends a page or a redirect, also from where there is no controller, such as a security filter. */
    public void send(View view, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (view) {
            case Redirect redirect -> {
                contexts.keepNotice(request, redirect.notice());
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", request.getContextPath() + redirect.path());
            }
            case Page page -> {
                var html = render(page, contexts.of(request));
                response.setStatus(page.status());
                response.setContentType("text/html;charset=UTF-8");
                response.setContentLength(html.getContentLength());
                html.writeTo(response.getOutputStream());
            }
            default -> throw new IllegalArgumentException("Neither page nor redirect: " + view.getClass());
        }
    }

    /** A part, to be written where a template says <code>${part}</code>; rendered then. */
    public Content content(Part part) {
        return output -> templates.render(templateOf(part), Map.of("part", part), output);
    }

    private Utf8ByteOutput render(Page page, PageContext context) {
        var output = new Utf8ByteOutput();
        ScopedValue.where(PageContext.BOUND, context)
                .run(() -> templates.render(templateOf(page), Map.of("page", page), output));
        return output;
    }

    private static String templateOf(Object shown) {
        return shown.getClass().getName().substring(ROOT.length()).replace('.', '/') + ".jte";
    }
}
