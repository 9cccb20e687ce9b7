package org.safeboard.allegations.packages;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.CasePart;
import org.safeboard.allegations.domain.CaseTab;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.boundary.BoundaryAccess;
import org.safeboard.allegations.domain.boundary.Packages;
import org.safeboard.platform.access.Staff;
import org.springframework.stereotype.Component;

@Component
class PackagesOnTheFile implements CasePart {
    private final Packages packages;
    private final MakePackage make;

    PackagesOnTheFile(Packages packages, MakePackage make) {
        this.packages = packages;
        this.make = make;
    }

    @Override
    public CaseTab tab() {
        return CaseTab.AUTHORITIES;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<PackagesPart> show(Contact contact, @Nullable Concern concern, Staff staff) {
        var all = packages.findByContactOrderByAt(contact.id());
        var may =
                BoundaryAccess.mayShare(staff, contact) && !make.parts(contact).isEmpty();
        return all.isEmpty() && !may ? Optional.empty() : Optional.of(new PackagesPart(contact, all, may));
    }
}
