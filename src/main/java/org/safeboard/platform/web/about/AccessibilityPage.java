package org.safeboard.platform.web.about;

import org.safeboard.platform.web.Page;

/** How accessible Safeboard is, and whom to tell when it is not. */
public record AccessibilityPage() implements Page {}
