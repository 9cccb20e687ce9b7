package org.safeboard.allegations.domain.strands;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The steps of employers that are kept. */
public interface EmployerStepsKept extends Repository<EmployerSteps, UUID> {
    EmployerSteps save(EmployerSteps steps);

    Optional<EmployerSteps> findByStrand(UUID strand);
}
