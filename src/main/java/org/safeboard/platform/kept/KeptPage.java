package org.safeboard.platform.kept;

import java.util.List;
import org.safeboard.platform.web.Page;

/** What somebody typed before they were signed out, to be sent with one button. */
public record KeptPage(List<Kept> forms) implements Page {
    /** @param who the signed hidden field of this form */
    public record Kept(KeptForm form, String who) {}
}
