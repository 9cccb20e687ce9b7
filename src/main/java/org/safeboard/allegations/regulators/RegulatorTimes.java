package org.safeboard.allegations.regulators;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.domain.Concern;
import org.safeboard.allegations.domain.Concerns;
import org.safeboard.allegations.domain.Contact;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.StepClocks;
import org.safeboard.allegations.domain.referrals.RegulatorClock;
import org.safeboard.allegations.domain.referrals.RegulatorReferral;
import org.safeboard.allegations.domain.referrals.RegulatorReferrals;
import org.safeboard.allegations.domain.steps.Step;
import org.safeboard.platform.access.Role;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.clocks.AreaClocks;
import org.safeboard.platform.clocks.Clock;
import org.safeboard.platform.clocks.ClockSource;
import org.safeboard.platform.clocks.Clocks;
import org.safeboard.platform.clocks.TimeLimit;
import org.safeboard.platform.codes.Codes;
import org.safeboard.platform.work.Task;
import org.safeboard.platform.work.WorkSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * By when regulators are told, and which of them wait for somebody. What a spreadsheet brought in is left alone until
 * somebody decides: nobody can know whether the regulator was told then.
 */
@Component
class RegulatorTimes implements StepClocks, ClockSource, WorkSource {
    private final Contacts contacts;
    private final Concerns concerns;
    private final RegulatorReferrals referrals;
    private final Codes codes;
    private final JdbcClient sql;
    private final Clocks clocks;
    private final java.time.Clock now;

    RegulatorTimes(
            Contacts contacts,
            Concerns concerns,
            RegulatorReferrals referrals,
            Codes codes,
            JdbcClient sql,
            Clocks clocks,
            java.time.Clock now) {
        this.contacts = contacts;
        this.concerns = concerns;
        this.referrals = referrals;
        this.codes = codes;
        this.sql = sql;
        this.clocks = clocks;
        this.now = now;
    }

    @Override
    public List<Clock> of(Contact contact) {
        var in = clocks.in(contact.area());
        return steps(contact).map(it -> it.run(in, now.instant())).toList();
    }

    private Stream<Step> steps(Contact contact) {
        return concerns.findByContact(contact.id()).stream().flatMap(it -> steps(contact, it));
    }

    private Stream<Step> steps(Contact contact, Concern concern) {
        var kept = referrals.findByConcernOrderByRegulator(concern.id());
        var decided = kept.stream()
                .flatMap(it ->
                        RegulatorClock.of(it.regulator()).stream().flatMap(clock -> clock.steps(contact, it).stream()));
        var undecided = waits(contact)
                ? RegulatorsShown.undecided(contact, kept).stream()
                        .flatMap(it -> RegulatorClock.of(it.regulator()).stream())
                        .flatMap(clock -> clock.steps(contact, null).stream())
                : Stream.<Step>empty();
        return Stream.concat(decided, undecided);
    }

    private static boolean waits(Contact contact) {
        return contact.isOpen() && contact.broughtInBy() == null;
    }

    @Override
    public List<? extends TimeLimit> limits() {
        return Arrays.asList(RegulatorClock.values());
    }

    @Override
    public void each(String area, AreaClocks in, Instant at, Consumer<Clock> each) {
        open(Set.of(area), true).forEach(it -> steps(it).forEach(step -> each.accept(step.run(in, at))));
    }

    /** The cases that have something to do with regulators; {@code all} with those that are closed or from a spreadsheet. */
    private List<Contact> open(Set<String> areas, boolean all) {
        return sql.sql("""
                select contact.id from allegations.concern join allegations.contact on contact.id = concern.contact
                 where contact.area = any(?)
                   and (contact.disposal is null and contact.import is null
                        or (? or contact.disposal is null)
                            and exists (select from allegations.regulator_referral referral
                                         where referral.concern = concern.id))
                 order by concern.opened_on, contact.number limit 500""").params(areas.toArray(String[]::new), all).query(UUID.class).list().stream()
                .flatMap(it -> contacts.findById(it).stream())
                .toList();
    }

    @Override
    public String heading() {
        return "Referrals";
    }

    @Override
    public List<Task> tasks(Staff staff, LocalDate today) {
        var areas = staff.areasAs(Role.LADO, Role.DSO);
        return areas.isEmpty()
                ? List.of()
                : open(areas, false).stream().flatMap(this::tasks).limit(100).toList();
    }

    private Stream<Task> tasks(Contact contact) {
        var in = clocks.in(contact.area());
        var kept = concerns.findByContact(contact.id()).stream()
                .flatMap(it -> referrals.findByConcernOrderByRegulator(it.id()).stream())
                .toList();
        var toBeSent = kept.stream()
                .filter(RegulatorReferral::isToBeSent)
                .map(it -> task("See that a regulator is told: ", contact, it.regulator(), it, in));
        var toBeDecided = waits(contact)
                ? RegulatorsShown.undecided(contact, kept).stream()
                        .map(it -> task("Decide whether a regulator is told: ", contact, it.regulator(), null, in))
                : Stream.<Task>empty();
        return Stream.concat(toBeSent, toBeDecided);
    }

    private Task task(
            String what, Contact contact, String regulator, @Nullable RegulatorReferral referral, AreaClocks in) {
        var due = RegulatorClock.of(regulator).stream()
                .flatMap(it -> it.steps(contact, referral).stream())
                .map(it -> it.run(in, now.instant()).due().date())
                .findFirst()
                .orElse(null);
        return new Task(
                what + codes.label(RegulatorReferral.LIST, regulator),
                contact.number(),
                "/allegations/%s/regulators/%s".formatted(contact.id(), regulator),
                due);
    }
}
