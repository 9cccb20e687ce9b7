package org.safeboard.platform.web.about;

import org.safeboard.platform.web.Page;

/** What is kept about those who use Safeboard, and its one cookie. */
public record PrivacyPage() implements Page {}
