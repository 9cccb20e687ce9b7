package org.safeboard.people;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.safeboard.people.PeopleEvent.WeightsKept;
import org.safeboard.people.SweepIndex.Way;
import org.safeboard.people.matching.MatchIndex;
import org.safeboard.people.matching.WeightTable;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Event.FieldChange;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How records of people are compared: the weights, which are one set for the whole installation, and an area against
 * itself. Who may ask is checked by the module that asks.
 */
@Component
public class PeopleMatching {
    private static final String NOT_IN_MEMORY =
            "People are not held in memory here (safeboard.people.index), so that this cannot be worked out.";

    private final WeightsRows weights;
    private final SweepRows sweeps;
    private final PeopleIndex index;
    private final LearnWeights learning;
    private final SweepIndex sweeping;
    private final MatchingWork work;
    private final AuditTrail audit;

    PeopleMatching(
            WeightsRows weights,
            SweepRows sweeps,
            PeopleIndex index,
            LearnWeights learning,
            SweepIndex sweeping,
            MatchingWork work,
            AuditTrail audit) {
        this.weights = weights;
        this.sweeps = sweeps;
        this.index = index;
        this.learning = learning;
        this.sweeping = sweeping;
        this.work = work;
        this.audit = audit;
    }

    /** The weights that were learned, the latest first, and last those Safeboard comes with. One of them is in use. */
    public List<WeightsVersion> versions() {
        return weights.all();
    }

    public WeightsVersion inUse() {
        return weights.all().stream().filter(WeightsVersion::inUse).findFirst().orElseThrow();
    }

    /** What each agreement counts by some weights. */
    public List<Weight> weights(WeightsVersion of) {
        return WeightTable.of(weights.model(of.id()).orElseThrow(NotAllowed::new));
    }

    /**
     * Begins to learn weights from the adults of an area, beside the page. They are kept as a version that is not in use,
     * and the area is looked through by both.
     *
     * @param hidden persons whom not everybody may see who is shown matches: they weigh nothing
     * @throws org.safeboard.platform.rules.RulesBroken where there are too few to learn from
     */
    public void learn(String area, Set<UUID> hidden, Change change) {
        learning.check(area, hidden);
        work.start(area, () -> learnNow(area, hidden, change));
    }

    String learnNow(String area, Set<UUID> hidden, Change change) {
        return withAdults(area, adults -> {
            var learned = learning.learn(adults, area, hidden, change);
            var id = weights.add(learned.model(), learned.records(), change.at());
            lookThrough(adults, area, hidden, change.at(), id);
            audit.record(change, new WeightsKept(area, id, "Weights learned", List.of()));
        });
    }

    /** Puts some weights in the place of those in use, for everybody's next question on every node. */
    @Transactional
    public void choose(@Nullable UUID version, String area, Change change) {
        var all = weights.all();
        var before = inUse();
        var after = all.stream()
                .filter(it -> Objects.equals(it.id(), version))
                .findFirst()
                .orElseThrow(NotAllowed::new);
        if (after.inUse()) {
            return;
        }
        weights.choose(version, change);
        var about = version == null ? Objects.requireNonNull(before.id()) : version;
        audit.record(
                change,
                new WeightsKept(
                        area,
                        about,
                        "Weights chosen",
                        List.of(new FieldChange("Weights in use", before.version(), after.version()))));
    }

    /**
     * Begins to compare all adults of an area with one another, beside the page.
     *
     * @param hidden persons whom not everybody may see: it is done with them, and without them for others
     */
    public void lookThrough(String area, Set<UUID> hidden, Instant at) {
        work.start(area, () -> lookThroughNow(area, hidden, at));
    }

    /** The same while the caller waits, as at night. */
    public void lookThroughAndWait(String area, Set<UUID> hidden, Instant at) {
        work.doNow(area, () -> lookThroughNow(area, hidden, at));
    }

    private String lookThroughNow(String area, Set<UUID> hidden, Instant at) {
        return withAdults(
                area,
                adults -> lookThrough(
                        adults, area, hidden, at, versions().getFirst().id()));
    }

    /** By the weights in use, and by others. */
    private void lookThrough(
            MatchIndex<UUID> adults, String area, Set<UUID> hidden, Instant at, @Nullable UUID others) {
        var ways = new ArrayList<Way>();
        var without = hidden.isEmpty() ? List.of(hidden) : List.of(Set.<UUID>of(), hidden);
        versions().stream()
                .filter(it -> it.inUse() || Objects.equals(it.id(), others))
                .forEach(version -> {
                    var model = weights.model(version.id()).orElseThrow();
                    without.forEach(it -> ways.add(new Way(version.id(), model, it)));
                });
        sweeps.replace(area, sweeping.sweep(adults, area, ways), at);
    }

    private String withAdults(String area, Consumer<MatchIndex<UUID>> what) {
        var adults = index.adults(area);
        adults.ifPresent(what);
        return adults.isPresent() ? "" : NOT_IN_MEMORY;
    }

    /** Is something being learned or looked through? */
    public boolean isAtWork(String area) {
        return work.isAtWork(area);
    }

    /** Why what was begun last has no result; blank where it has one. */
    public String stopped(String area) {
        return work.stopped(area);
    }

    /**
     * What the last look through an area gave, by some weights.
     *
     * @param hidden persons hidden from the reader: nothing is told that counts one of them
     */
    public Optional<Sweep> sweep(String area, WeightsVersion by, Set<UUID> hidden) {
        return sweeps.last(area, by.id(), hidden);
    }
}
