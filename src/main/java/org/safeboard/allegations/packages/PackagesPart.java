package org.safeboard.allegations.packages;

import java.util.List;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.boundary.KeptPackage;
import org.safeboard.platform.web.Part;

/** The packages of a case, made here and taken in. */
public record PackagesPart(Contact contact, List<KeptPackage> packages, boolean mayMake) implements Part {}
