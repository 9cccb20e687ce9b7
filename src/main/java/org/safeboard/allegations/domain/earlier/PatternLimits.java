package org.safeboard.allegations.domain.earlier;

/**
 * From how many contacts on a pattern is told of. No guidance gives them; they are the installation's own, dated.
 *
 * @param settingContacts contacts at one setting within {@code settingMonths}
 * @param settingAdults different adults of one setting with the same nature
 * @param supplierSettings settings to which one employer sends its staff
 * @param childAllegations contacts in which one child was hurt or told
 * @param riseChance how unlikely a year's contacts at a setting are, by the mean of the years before (Poisson)
 */
public record PatternLimits(
        int settingContacts,
        int settingMonths,
        int settingAdults,
        int supplierSettings,
        int childAllegations,
        double riseChance,
        int riseYears) {}
