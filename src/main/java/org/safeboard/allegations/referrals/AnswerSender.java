package org.safeboard.allegations.referrals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.safeboard.allegations.IncomingEvent.ReferralAnswersRead;
import org.safeboard.allegations.IncomingEvent.ReferralQuestionAsked;
import org.safeboard.allegations.IncomingEvent.ReferralTurnedAway;
import org.safeboard.allegations.domain.AllegationAccess;
import org.safeboard.allegations.domain.Contacts;
import org.safeboard.allegations.domain.Statements;
import org.safeboard.allegations.domain.incoming.Conversation;
import org.safeboard.allegations.domain.incoming.Referral;
import org.safeboard.allegations.domain.incoming.Referral.Why;
import org.safeboard.allegations.domain.incoming.ReferralMessage;
import org.safeboard.allegations.domain.incoming.ReferralMessages;
import org.safeboard.allegations.domain.incoming.Referrals;
import org.safeboard.allegations.domain.incoming.Senders;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.attachments.Attachments;
import org.safeboard.platform.audit.AuditTrail;
import org.safeboard.platform.audit.Differences;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the office says to the sender of a referral, and reads of what they wrote. */
@Component
class AnswerSender {
    private final ReferralDesk desk;
    private final Referrals referrals;
    private final ReferralMessages messages;
    private final Contacts contacts;
    private final Statements statements;
    private final Attachments attachments;
    private final Senders senders;
    private final AuditTrail audit;
    private final JdbcClient sql;

    AnswerSender(
            ReferralDesk desk,
            Referrals referrals,
            ReferralMessages messages,
            Contacts contacts,
            Statements statements,
            Attachments attachments,
            Senders senders,
            AuditTrail audit,
            JdbcClient sql) {
        this.desk = desk;
        this.referrals = referrals;
        this.messages = messages;
        this.contacts = contacts;
        this.statements = statements;
        this.attachments = attachments;
        this.senders = senders;
        this.audit = audit;
        this.sql = sql;
    }

    /** Somebody opened it: its sender is told that it is being looked at. */
    @Transactional
    Referral look(Referral referral, Change change) {
        var seen = referral.lookAt(change.at());
        return seen.equals(referral) ? referral : referrals.save(seen);
    }

    @Transactional
    void ask(UUID id, String question, @Nullable LocalDate dueOn, Change change) {
        var referral = desk.open(id, change.by()).referral();
        var asked = messages.save(ReferralMessage.ask(
                referral, question.strip(), dueOn, change.by().id(), change.by().name(), change.at(), change.today()));
        var after = referrals.save(referral.respond(change.at()));
        senders.news(after);
        audit.record(
                change,
                new ReferralQuestionAsked(
                        id,
                        after.file(),
                        after.area(),
                        new Differences()
                                .field("Question", null, asked.text())
                                .field("Answer hoped for by", null, asked.dueOn())
                                .list()));
    }

    /** @param duplicateOf the number of the contact it repeats; its words and documents go there */
    @Transactional
    void turnAway(UUID id, Why why, String reason, String duplicateOf, Change change) {
        audit.unchangedSince(change, id);
        var before = desk.open(id, change.by()).referral();
        var repeats = why == Why.DUPLICATE ? contact(duplicateOf, before.area(), change) : Optional.<UUID>empty();
        var after = referrals.save(before.turnAway(
                why, reason.strip(), repeats.orElse(null), change.by().id(), change.at()));
        repeats.ifPresent(it -> {
            statements.add(it, after.words(), AcceptReferral.asSent(after));
            attachments.move(before.documents(), after.documents(), change);
        });
        senders.news(after);
        audit.record(
                change,
                new ReferralTurnedAway(
                        id,
                        after.file(),
                        after.area(),
                        new Differences()
                                .field("Why", null, why.label())
                                .field("What the sender is told", null, reason.strip())
                                .list()));
    }

    private Optional<UUID> contact(String number, String area, Change change) {
        return sql.sql("select id from allegations.contact where area = :area and upper(number) = upper(:number)")
                .param("area", area)
                .param("number", number.strip())
                .query(UUID.class)
                .optional()
                .flatMap(contacts::findById)
                .filter(it -> AllegationAccess.mayKeep(change.by(), it))
                .map(it -> it.id());
    }

    /** All that the sender wrote has been read. */
    @Transactional
    void read(UUID id, Change change) {
        var referral = desk.open(id, change.by()).referral();
        var unread = new Conversation(messages.findByReferralOrderByAt(id)).unread();
        unread.forEach(it -> messages.save(it.read(change.at())));
        if (!unread.isEmpty()) {
            audit.record(change, new ReferralAnswersRead(id, referral.file(), referral.area()));
        }
    }
}
