package org.safeboard.allegations.domain.meetings;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The times that people are asked about. */
public interface Slots extends Repository<Slot, UUID> {
    List<Slot> findByArrangementOrderByDayAscStartsAsc(UUID arrangement);
}
