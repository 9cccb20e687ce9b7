package org.safeboard.platform.settings;

import java.util.function.Predicate;
import org.safeboard.platform.access.Staff;

/**
 * An entry of the page "Settings". A part of the application declares each of its entries as a bean.
 *
 * @param about a sentence that says what is set there
 * @param visible who sees it; the page itself still refuses everybody else
 */
public record SettingsItem(String label, String href, String about, int order, Predicate<Staff> visible) {}
