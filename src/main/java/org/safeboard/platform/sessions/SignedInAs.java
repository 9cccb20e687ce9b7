package org.safeboard.platform.sessions;

import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * What a session keeps of the person: never their roles, which each request reads anew.
 *
 * @param stamp the account's stamp when they signed in
 */
public record SignedInAs(UUID staff, int stamp) implements Principal {
    @Override
    public String getName() {
        return staff.toString();
    }

    public Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, List.of());
    }
}
