package org.safeboard.platform.calendar;

import de.focus_shift.jollyday.core.Holiday;
import java.util.Locale;
import java.util.Map;

/** The names which GOV.UK gives the bank holidays of England. */
final class HolidayNames {
    private static final Map<String, String> NAMES = Map.of(
            "NEW_YEAR", "New Year's Day",
            "EARLY_MAY_BANK_HOLIDAY", "Early May bank holiday",
            "SPRING_BANK_HOLIDAY", "Spring bank holiday",
            "SUMMER_BANK_HOLIDAY", "Summer bank holiday",
            "CHRISTMAS", "Christmas Day",
            "BOXING_DAY", "Boxing Day",
            "QUEENS_DIAMOND_JUBILEE", "Diamond Jubilee bank holiday",
            "QUEENS_PLATINUM_JUBILEE", "Platinum Jubilee bank holiday",
            "QUEENS_STATE_FUNERAL", "State Funeral bank holiday",
            "KINGS_CORONATION", "Coronation bank holiday");

    private HolidayNames() {}

    static String of(Holiday holiday) {
        var name = NAMES.getOrDefault(holiday.getPropertiesKey(), holiday.getDescription(Locale.UK));
        return holiday.getDate().equals(holiday.getActualDate()) ? name : name + " (substitute day)";
    }
}
