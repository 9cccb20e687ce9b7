package org.safeboard.allegations.figures;

import org.safeboard.platform.figures.Dimension;
import org.safeboard.platform.figures.Fact;
import org.safeboard.platform.figures.Measure;

/** What the LADO's figures count, and what they break it down by. */
final class Counted {
    private Counted() {}

    static final Fact CONTACT = new Fact("allegations.contact_fact", "contacts", "/allegations/");

    static final Measure CONTACTS =
            Measure.of(CONTACT, "contacts", "Contacts", "received_on").checkedBy("""
                    select count(*) from allegations.contact
                    where area = :area and received_on between :first and :last""");

    static final Dimension SECTOR = Dimension.coded("sector", "Setting", "sector", "allegations/sector");
}
