package org.safeboard.allegations.matching;

import static org.safeboard.platform.access.Role.DSO;
import static org.safeboard.platform.access.Role.LADO;
import static org.safeboard.platform.access.Role.LADO_ADMINISTRATOR;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.earlier.UnseenPeople;
import org.safeboard.people.PeopleMatching;
import org.safeboard.people.Sweep;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.rules.Problem;
import org.safeboard.platform.rules.RulesBroken;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/allegations/matching")
class MatchingController {
    private final PeopleMatching matching;
    private final KeptApart apart;
    private final UnseenPeople unseen;
    private final PairRows pairs;
    private final AuditTrail audit;

    MatchingController(
            PeopleMatching matching, KeptApart apart, UnseenPeople unseen, PairRows pairs, AuditTrail audit) {
        this.matching = matching;
        this.apart = apart;
        this.unseen = unseen;
        this.pairs = pairs;
        this.audit = audit;
    }

    @GetMapping
    View show(@RequestParam(required = false) @Nullable String area, Staff staff) {
        var areas = staff.areasAs(LADO, DSO, LADO_ADMINISTRATOR);
        NotAllowed.unless(!areas.isEmpty());
        return page(
                area != null && areas.contains(area)
                        ? area
                        : areas.stream().sorted().toList().getFirst(),
                staff,
                List.of());
    }

    @PostMapping("/learn")
    View learn(@RequestParam(defaultValue = "") String area, Change change) {
        NotAllowed.unless(AllegationAccess.mayWeigh(change.by(), area));
        try {
            matching.learn(area, apart.of(area), change);
            return Redirect.to(MatchingPage.at(area));
        } catch (RulesBroken refused) {
            return page(area, change.by(), refused.problems());
        }
    }

    @PostMapping("/use")
    View use(
            @RequestParam(defaultValue = "") String area,
            @RequestParam(required = false) @Nullable UUID version,
            Change change) {
        NotAllowed.unless(AllegationAccess.mayWeigh(change.by(), area));
        matching.choose(version, area, change);
        return Redirect.to(MatchingPage.at(area)).saying("These weights are in use from now on");
    }

    @PostMapping("/look")
    View look(@RequestParam(defaultValue = "") String area, Change change) {
        NotAllowed.unless(AllegationAccess.mayLookThrough(change.by(), area));
        matching.lookThrough(area, apart.of(area), change.at());
        return Redirect.to(MatchingPage.at(area));
    }

    private MatchingPage page(String area, Staff staff, List<Problem> problems) {
        var atWork = matching.isAtWork(area); // asked first: what ends meanwhile shows with its result
        var hidden = unseen.of(area, staff);
        var versions = matching.versions();
        var inUse = matching.inUse();
        var last = versions.getFirst();
        var sweep = matching.sweep(area, inUse, hidden);
        var toJudge = pairs.of(sweep.map(Sweep::strongest).orElse(List.of()), area, staff);
        if (!toJudge.isEmpty()) {
            var list = UUID.nameUUIDFromBytes(("matching " + area).getBytes(StandardCharsets.UTF_8));
            audit.viewed(staff, area, list, "Pairs of records that may be one person seen, " + toJudge.size());
        }
        return new MatchingPage(
                area,
                staff.areasAs(LADO, DSO, LADO_ADMINISTRATOR),
                versions,
                matching.weights(inUse),
                sweep,
                last.inUse() ? Optional.<Sweep>empty() : matching.sweep(area, last, hidden),
                toJudge,
                AllegationAccess.mayWeigh(staff, area),
                atWork,
                matching.stopped(area),
                problems);
    }
}
