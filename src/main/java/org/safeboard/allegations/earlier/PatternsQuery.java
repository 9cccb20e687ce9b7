package org.safeboard.allegations.earlier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeboard.agencies.Organisation;
import org.safeboard.agencies.Organisations;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.earlier.EarlierContact;
import org.safeboard.allegations.domain.earlier.Found;
import org.safeboard.allegations.domain.earlier.Pattern;
import org.safeboard.allegations.domain.earlier.PatternLimits;
import org.safeboard.allegations.domain.earlier.Patterns;
import org.safeboard.allegations.domain.earlier.PatternsBeside;
import org.safeboard.people.Listing;
import org.safeboard.people.Match;
import org.safeboard.people.People;
import org.safeboard.people.Verdict;
import org.safeboard.platform.access.Staff;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what patterns are looked for in: only what this member of staff may see. */
@Component
class PatternsQuery implements PatternsBeside {
    private final ContactRows contacts;
    private final SamePersons same;
    private final HiddenPeople hiddenPeople;
    private final People people;
    private final Organisations organisations;
    private final JdbcClient sql;

    PatternsQuery(
            ContactRows contacts,
            SamePersons same,
            HiddenPeople hiddenPeople,
            People people,
            Organisations organisations,
            JdbcClient sql) {
        this.contacts = contacts;
        this.same = same;
        this.hiddenPeople = hiddenPeople;
        this.people = people;
        this.organisations = organisations;
        this.sql = sql;
    }

    @Override
    public List<Pattern> of(Contact contact, Found found, Staff staff) {
        var area = contact.area();
        var inHand = contacts.one(contact.id(), area, staff);
        var patterns = new Patterns(inHand, limits(inHand.receivedOn()));
        var hidden = hiddenPeople.of(area, staff);
        var all = new ArrayList<Pattern>();
        if (!contact.about().setting().isBlank()) {
            var there = contacts.atSetting(contact, staff);
            var one = onePerson(contact, patterns.alike(there), found, hidden);
            all.addAll(patterns.atSetting(there, it -> one.getOrDefault(it, it), since(area)));
        }
        var organisation = contact.about().organisation();
        if (organisation != null) {
            organisations
                    .get(organisation, area)
                    .map(Organisation::name)
                    .flatMap(it -> patterns.supplier(it, contacts.ofEmployer(organisation, area, staff)))
                    .ifPresent(all::add);
        }
        patterns.household(found.people().stream()
                        .filter(it -> it.list() == Listing.HOUSEHOLD && it.verdict() != Verdict.SAME)
                        .toList())
                .ifPresent(all::add);
        var child = contact.about().child();
        if (child != null) {
            patterns.child(contacts.ofChildren(records(child, area, hidden), area, staff))
                    .ifPresent(all::add);
        }
        return all;
    }

    /** Who may be one person is not counted as two. */
    private Map<UUID, UUID> onePerson(Contact inHand, List<EarlierContact> alike, Found found, Set<UUID> hidden) {
        var records = alike.stream()
                .flatMap(it -> Stream.ofNullable(it.person()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var by = new HashMap<UUID, UUID>();
        same.of(records, inHand.area(), hidden)
                .persons()
                .forEach(person ->
                        person.forEach(it -> by.put(it, person.iterator().next())));
        var adult = inHand.about().adult();
        if (adult != null) {
            var own = by.getOrDefault(adult, adult);
            found.people().stream()
                    .filter(it -> it.list() == Listing.LIKELY && it.verdict() != Verdict.NOT_SAME)
                    .flatMap(it -> it.records().stream())
                    .forEach(it -> by.put(it.person(), own));
        }
        return by;
    }

    /** The records of a child: those judged to be the same, and those likely to be. */
    private Set<UUID> records(UUID child, String area, Set<UUID> hidden) {
        var records = new LinkedHashSet<>(Set.of(child));
        same.of(List.of(child), area, hidden).persons().forEach(records::addAll);
        people.matchesOf(child, area, hidden).likely().stream()
                .filter(it -> it.judged() != Verdict.NOT_SAME)
                .map(Match::person)
                .forEach(records::add);
        return records;
    }

    private PatternLimits limits(LocalDate on) {
        return sql.sql("""
            select setting_contacts, setting_months, setting_adults, supplier_settings, child_allegations,
                   rise_chance, rise_years
              from allegations.pattern_limit where from_date <= ? order by from_date desc limit 1\
            """).param(on).query(PatternLimits.class).single();
    }

    private LocalDate since(String area) {
        return sql.sql("select min(received_on) from allegations.contact where area = ? and not restricted")
                .param(area)
                .query(LocalDate.class)
                .optional()
                .orElse(LocalDate.MAX);
    }
}
