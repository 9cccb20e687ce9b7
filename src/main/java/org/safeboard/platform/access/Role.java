package org.safeboard.platform.access;

/** A part somebody plays in an area. What each may do is said by the modules, denied by default. */
public enum Role {
    LADO("Local authority designated officer (LADO)"),
    DSO("Designated senior officer (DSO)"),
    LADO_ADMINISTRATOR("LADO administrator"),
    SAFEGUARDING_ADVISER("Safeguarding adviser of a sector"),
    STRAND_LEAD("Police or social care lead of a strand"),
    BOARD_MANAGER("Board manager"),
    DATA_ANALYST("Data analyst"),
    SYSTEM_ADMINISTRATOR("System administrator");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
