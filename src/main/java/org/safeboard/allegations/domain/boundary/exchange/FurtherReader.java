package org.safeboard.allegations.domain.boundary.exchange;

import org.safeboard.people.Further;
import org.safeboard.people.Further.Address;
import org.safeboard.people.Further.Identifier;
import org.safeboard.people.Further.OtherName;
import org.safeboard.people.Further.Sex;

/** Reads what else is known about the adult of a package. */
final class FurtherReader {
    private static final int LINE = 200;
    private static final int MANY = 50;

    private FurtherReader() {}

    static Further read(Fields it) {
        var sex = it.one("sex", Sex.class);
        var read = new Further(
                sex == null ? Sex.UNKNOWN : sex,
                it.list("otherNames", MANY, FurtherReader::otherName),
                it.list("addresses", MANY, FurtherReader::address),
                it.texts("telephones", MANY, LINE),
                it.texts("emails", MANY, LINE),
                it.list("identifiers", MANY, FurtherReader::identifier));
        it.end();
        return read;
    }

    private static OtherName otherName(Fields it) {
        var read = new OtherName(
                it.needOne("use", OtherName.Use.class), it.text("givenNames", LINE), it.text("familyName", LINE));
        it.end();
        return read;
    }

    private static Address address(Fields it) {
        var read = new Address(
                it.text("line", LINE),
                it.text("town", LINE),
                it.text("postcode", LINE),
                it.date("from"),
                it.date("until"));
        it.end();
        return read;
    }

    private static Identifier identifier(Fields it) {
        var read = new Identifier(it.needOne("kind", Identifier.Kind.class), it.need("value", LINE));
        it.end();
        return read;
    }
}
