package org.safeboard.platform.govuk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The official options that our templates do not have, each with the reason. */
final class LeftOut {
    /** Component and option as a pattern, to the reason. */
    static final Map<String, String> BECAUSE = new TreeMap<>(Map.ofEntries(
            Map.entry(".* (.*\\.)?attributes(\\..*)?", "every attribute that a page needs has a parameter with a name"),
            Map.entry(
                    "(?!input|textarea|select|radios|checkboxes|button|table|tag|summary-list|password-input|character-count|fieldset).* classes",
                    "its looks do not change from page to page"),
            Map.entry("exit-this-page (text|html)", "it is there once, and says the same on every page"),
            Map.entry("fieldset classes", "the looks of a group do not change from page to page"),
            Map.entry(
                    ".* (fieldset|formGroup|inputWrapper|countMessage|prefix|suffix|tag|card|head\\[]|rows\\[]\\[]|rows\\[]|rows\\[]\\.(key|value|actions)|items\\[]\\.label|rows\\[]\\.actions\\.items\\[])\\.classes",
                    "a part of a component does not look different from page to page"),
            Map.entry(
                    ".* (fieldset\\.)?describedBy",
                    "a field is described by its hint and its problem, and by nothing else"),
            Map.entry(".* (.*\\.)?disabled", "what cannot be used is not shown; it would be skipped by many readers"),
            Map.entry(".* (items|rows)\\[]", "a list in Java has no holes"),
            Map.entry(
                    "(.* (.*\\.)?(legend|prefix|suffix|tag|title|key|heading)\\.html)|((button|back-link|skip-link|tag|error-message) html)|(breadcrumbs|error-summary|radios|checkboxes|summary-list) .*\\[]\\.html|.* (title|summary|description)Html",
                    "labels, headings and links are plain words"),
            Map.entry(
                    ".* .*(Text|Text\\.one|Text\\.other)",
                    "the pages are in English, in the words of the Design System"),
            Map.entry(".* (.*\\.)?(titleH|h)eadingLevel", "a component stands at one level of the page"),
            Map.entry("button allow the double click aloud", "a second click is harmless, and silent"),
            Map.entry("character-count go without a limit", "without a limit it is a textarea"),
            Map.entry(
                    "(select|radios|checkboxes) choose against the value", "what was answered is chosen, nothing else"),
            Map.entry("select send the words", "what is sent is a code"),
            Map.entry("date-input (ask for parts|change the widths)", "a date is a day, a month and a year"),
            Map.entry("tabs go without tabs", "without tabs there is nothing to show"),
            Map.entry("warning-text call it otherwise", "a warning is called a warning"),
            Map.entry("panel mark the title up", "labels, headings and links are plain words"),
            Map.entry("button element", "inputs as buttons are for old browsers"),
            Map.entry("accordion items\\[]\\.summary\\..*", "a heading says enough"),
            Map.entry("accordion rememberExpanded", "what somebody opened is remembered"),
            Map.entry("breadcrumbs collapseOnMobile", "pages are at most three levels deep"),
            Map.entry(
                    "(radios|checkboxes|date-input) items\\[]\\.id",
                    "ids follow from the name, so that the summary can link to them"),
            Map.entry("checkboxes items\\[]\\.name", "the boxes of a group are one list with one name"),
            Map.entry(
                    "date-input items\\[]\\.(autocomplete|inputmode|pattern)",
                    "no page asks for the birthday of its reader"),
            Map.entry(".* disableAutoFocus", "the focus goes where the news is"),
            Map.entry("notification-banner role", "the role follows from whether something was done"),
            Map.entry("inset-text id", "nothing links to it"),
            Map.entry("(file-upload|password-input) value", "a file or a password is never sent back to the page"),
            Map.entry("pagination items\\[]\\..*", "long lists are paged by key, so pages have no numbers"),
            Map.entry(
                    "table (head\\[]|rows\\[]\\[])\\.(colspan|rowspan)",
                    "simple tables are read aloud without getting lost"),
            Map.entry("tabs idPrefix", "every panel has an id of its own")));

    private LeftOut() {}

    /** The patterns that leave this option out. */
    static List<String> reasons(String component, String option) {
        return BECAUSE.keySet().stream()
                .filter(it -> Pattern.matches(it, component + " " + option))
                .toList();
    }
}
