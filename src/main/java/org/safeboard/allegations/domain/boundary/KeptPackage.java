package org.safeboard.allegations.domain.boundary;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.boundary.exchange.CasePackage.Kind;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A package that was made here, or came: the file as it is, byte for byte.
 *
 * @param fileId the id the file itself carries
 */
@Table(schema = "allegations", name = "package")
public record KeptPackage(
        @Id UUID id,
        String area,
        UUID contact,
        UUID crossing,
        UUID fileId,
        Direction direction,
        Kind kind,
        String number,
        String content,
        String sha256,
        Instant at,
        UUID byStaff,
        @Version @Nullable Integer version) {

    /** Made here, or taken in. */
    public enum Direction {
        OUT("Made here"),
        IN("Taken in");

        private final String label;

        Direction(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
