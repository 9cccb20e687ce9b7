package org.safeboard.examples.year;

/** What is counted of a contact, by codes of {@code codelists/allegations}; a blank sector is one not recorded. */
public record Core(String sector, String nature, String outcome, boolean meeting) {
    boolean isOngoing() {
        return outcome.equals("ONGOING");
    }

    /** Was there something found about an allegation? */
    boolean isFinding() {
        return switch (outcome) {
            case "SUB", "UNS", "UNF_FAL", "MAL" -> true;
            default -> false;
        };
    }
}
