package org.safeboard.actions;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.safeboard.platform.access.FileAccess;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;

/** Case files of a module that only these tests have: a LADO keeps them, an administrator sees them. */
final class Cabinet implements FileAccess {
    private final Map<UUID, String> areas = new ConcurrentHashMap<>();

    UUID newFile(String area) {
        var file = UUID.randomUUID();
        areas.put(file, area);
        return file;
    }

    @Override
    public String module() {
        return "cabinet";
    }

    @Override
    public Optional<CaseFile> open(Staff staff, UUID file) {
        return Optional.ofNullable(areas.get(file))
                .filter(area -> staff.isOneOf(area, Role.LADO, Role.LADO_ADMINISTRATOR))
                .map(area -> new CaseFile(
                        file,
                        area,
                        "CAB-1",
                        "/agencies",
                        Set.copyOf(staff.areasAs(Role.LADO)).contains(area)));
    }
}
