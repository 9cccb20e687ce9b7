package org.safeboard.platform.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Staff;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What the layout and the hidden fields need beyond the page itself; bound while a page is rendered.
 *
 * @param board the board's name; blank before anybody signed in
 * @param path the path asked for, without its query
 * @param notice what the redirect before said; blank for none
 * @param csrf asked only by forms, since asking sets a cookie
 * @param who says, signed, to whom the form with this key was shown
 */
public record PageContext(
        @Nullable Staff staff,
        String board,
        String path,
        String notice,
        List<NavigationItem> navigation,
        Supplier<Optional<CsrfToken>> csrf,
        Function<UUID, String> who) {
    static final ScopedValue<PageContext> BOUND = ScopedValue.newInstance();

    static final PageContext NOBODY = new PageContext(null, "", "/", "", List.of(), Optional::empty, once -> "");

    public static PageContext current() {
        return BOUND.orElse(NOBODY);
    }

    /** The key of one form: sent twice, it is done once. */
    public UUID once() {
        return UUID.randomUUID();
    }

    /** Is this the entry under which the page lies? */
    public boolean isCurrent(NavigationItem item) {
        return path.equals(item.href()) || (!item.href().equals("/") && path.startsWith(item.href() + "/"));
    }
}
