package org.safeboard.platform.web;

import java.util.function.Predicate;
import org.safeboard.platform.access.Staff;

/**
 * An entry of the navigation under the header. A module declares each of its entries as a bean.
 *
 * @param order entries are shown from low to high
 * @param visible who sees it; the page itself still refuses everybody else
 */
public record NavigationItem(String label, String href, int order, Predicate<Staff> visible) {}
