package org.safeboard.allegations.domain.bodies;

/** In which way a body is responsible. Its labels are the list {@code allegations/body-kind}. */
public enum BodyKind {
    EMPLOYER,
    AGENCY_SUPPLIER,
    HOST,
    COMMISSIONER,
    REGISTERING_BODY,
    LICENSING_AUTHORITY,
    TRUSTEES_COMMITTEE,
    GOVERNING_BODY,
    NATIONAL_GOVERNING_BODY,
    FOSTERING_SERVICE,
    LANDLORD_HIRER,
    NONE_IDENTIFIED;

    /** The list of its labels. */
    public static final String LIST = "allegations/body-kind";
}
