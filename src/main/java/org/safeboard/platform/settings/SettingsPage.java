package org.safeboard.platform.settings;

import java.util.List;
import org.safeboard.platform.web.Page;

/** What this person can set. */
public record SettingsPage(List<SettingsItem> items) implements Page {}
