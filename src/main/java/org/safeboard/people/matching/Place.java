package org.safeboard.people.matching;

import java.util.List;

/**
 * An address made plain.
 *
 * @param number of the house, with its letter; blank where there is none
 * @param street folded, in one piece
 * @param town folded
 * @param postcode as {@link Postcodes} packs it; nought for none
 */
record Place(String number, String street, String town, long postcode) {
    private static final int MOST_SLIPS = 2;
    private static final int LONG_ENOUGH_FOR_ONE = 4;
    private static final int LONG_ENOUGH_FOR_TWO = 6;
    private static final List<String> KINDS = List.of(
            "street",
            "road",
            "avenue",
            "lane",
            "close",
            "court",
            "drive",
            "place",
            "terrace",
            "grove",
            "crescent",
            "gardens",
            "mount",
            "view",
            "walk",
            "way",
            "hill",
            "rise",
            "square",
            "park",
            "st",
            "rd",
            "ave");

    /** How two addresses compare; homes first. */
    enum Level {
        MISSING("not known"),
        HOME("the same address"),
        HOME_ELSEWHERE("the same house and street, another postcode"),
        POSTCODE_AND("the same postcode and a part of the address"),
        POSTCODE("the same postcode"),
        STREET("the same street"),
        DISTRICT("the same postcode district"),
        TOWN("the same town"),
        ELSEWHERE("another address");

        static final int COUNT = values().length;
        private static final Level[] ALL = values();

        final String words;

        Level(String words) {
            this.words = words;
        }

        static Level of(int ordinal) {
            return ALL[ordinal];
        }
    }

    /**
     * How two towns compare beside what the rest of the address says: in a country of good postcodes a town says nothing
     * beside one, where they are often mistaken it says much.
     */
    enum Town {
        MISSING("not known"),
        SAME("the town agrees as well"),
        DIFFERENT("the town differs"),
        SAME_ELSEWHERE("the same town"),
        DIFFERENT_ELSEWHERE("another town");

        static final int COUNT = values().length;
        private static final Town[] ALL = values();

        final String words;

        Town(String words) {
            this.words = words;
        }

        static Town of(int ordinal) {
            return ALL[ordinal];
        }
    }

    static Place of(Stated.Address stated) {
        var words = Folding.fold(stated.line()).split(" ");
        int at = -1;
        for (int i = 0; i < words.length; i++) {
            if (!words[i].isEmpty() && Character.isDigit(words[i].charAt(0))) {
                at = i;
            }
        }
        var street = new StringBuilder();
        for (int i = at + 1; i < words.length; i++) {
            street.append(words[i]);
        }
        return new Place(
                at < 0 ? "" : words[at],
                street.toString(),
                Folding.fold(stated.town()),
                Postcodes.pack(stated.postcode()));
    }

    boolean isBlank() {
        return street.isEmpty() && town.isEmpty() && postcode == 0;
    }

    /** Under which a house is looked up, whatever its postcode; only where number and street are known. */
    boolean isHouse() {
        return !number.isEmpty() && !street.isEmpty();
    }

    /** The house for looking it up: a slip in the street after its second letter does not matter. */
    String house() {
        return number + " " + street.substring(0, Math.min(2, street.length()));
    }

    Level comparedWith(Place other) {
        var sameStreet = !street.isEmpty() && !other.street.isEmpty() && alike(street, other.street);
        var sameNumber = !number.isEmpty() && number.equals(other.number);
        var bothCodes = postcode != 0 && other.postcode != 0;
        var sameCode = bothCodes && postcode == other.postcode;
        if (sameStreet && sameNumber) {
            return !bothCodes || sameCode || Postcodes.oneSlip(postcode, other.postcode) || halfKnown(other)
                    ? Level.HOME
                    : Level.HOME_ELSEWHERE;
        }
        if (sameCode) {
            return sameStreet || sameNumber ? Level.POSTCODE_AND : Level.POSTCODE;
        }
        if (sameStreet) {
            return Level.STREET;
        }
        if (bothCodes) {
            return Postcodes.district(postcode) == Postcodes.district(other.postcode)
                            || Postcodes.oneSlip(postcode, other.postcode)
                    ? Level.DISTRICT
                    : Level.ELSEWHERE;
        }
        if (!town.isEmpty() && !other.town.isEmpty()) {
            var sameTown = postcode == 0 && other.postcode == 0 ? alike(town, other.town) : town.equals(other.town);
            return sameTown ? Level.TOWN : Level.ELSEWHERE;
        }
        return !street.isEmpty() && !other.street.isEmpty() ? Level.ELSEWHERE : Level.MISSING;
    }

    /** The town, where the rest of the address was compared at a level. */
    Town townComparedWith(Place other, Level level) {
        if (town.isEmpty()
                || other.town.isEmpty()
                || level == Level.MISSING
                || level == Level.TOWN
                || level == Level.ELSEWHERE && (postcode == 0 || other.postcode == 0)) {
            return Town.MISSING;
        }
        var same = town.equals(other.town) || level != Level.ELSEWHERE && alike(town, other.town);
        return level == Level.ELSEWHERE
                ? same ? Town.SAME_ELSEWHERE : Town.DIFFERENT_ELSEWHERE
                : same ? Town.SAME : Town.DIFFERENT;
    }

    private boolean halfKnown(Place other) {
        return Postcodes.district(postcode) == Postcodes.district(other.postcode)
                && (!Postcodes.isWhole(postcode) || !Postcodes.isWhole(other.postcode));
    }

    private static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        var slips = Near.slips(one, other, MOST_SLIPS);
        var named = Math.min(one.length(), other.length()) - kind(one);
        return slips <= MOST_SLIPS && named >= (slips == 1 ? LONG_ENOUGH_FOR_ONE : LONG_ENOUGH_FOR_TWO);
    }

    /** How many letters of a street say no more than that it is one; High Street and Hill Street are not alike. */
    private static int kind(String street) {
        for (var kind : KINDS) {
            if (street.endsWith(kind)) {
                return kind.length();
            }
        }
        return 0;
    }
}
