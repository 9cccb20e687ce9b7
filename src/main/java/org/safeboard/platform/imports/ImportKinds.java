package org.safeboard.platform.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything that modules let people bring in. */
@Component
public class ImportKinds {
    private final List<ImportKind> all;

    ImportKinds(ObjectProvider<ImportKind> kinds) {
        this.all = kinds.orderedStream().toList();
    }

    public List<ImportKind> all() {
        return all;
    }

    public Optional<ImportKind> find(String id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The kinds by name, for a sentence. */
    public String names() {
        return all.stream().map(ImportKind::id).sorted().collect(Collectors.joining(", "));
    }
}
