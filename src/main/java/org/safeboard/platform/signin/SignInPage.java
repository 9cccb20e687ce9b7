package org.safeboard.platform.signin;

import java.util.List;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.web.Page;

/**
 * Where people sign in.
 *
 * @param to where they wanted to go; blank for the start page
 * @param kept whether they had sent a form that is kept until they have signed in
 */
public record SignInPage(String email, String to, boolean kept, List<Problem> problems) implements Page {}
