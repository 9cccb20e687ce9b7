package org.safeboard.allegations.refer.sent;

import java.util.Map;
import org.safeboard.allegations.domain.incoming.Referral;
import org.safeboard.allegations.domain.incoming.Senders;
import org.safeboard.platform.mail.Mail;
import org.safeboard.platform.mail.MailAddress;
import org.safeboard.platform.mail.Message;
import org.safeboard.platform.mail.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes to those who sent a referral through the outbox. */
@Component
class WriteToSenders implements Senders {
    private final Mail mail;

    WriteToSenders(Mail mail) {
        this.mail = mail;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void news(Referral referral) {
        write(referral, SenderWording.NEWS, Map.of("link", new Value.Link("/refer/sent")));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void code(Referral referral, String code) {
        write(referral, SenderWording.CODE, Map.of("code", new Value.Code(code)));
    }

    private void write(Referral referral, SenderWording wording, Map<String, Value> values) {
        MailAddress.of(referral.from().email())
                .ifPresent(it -> mail.send(Message.of(referral.area(), it, wording, values)));
    }
}
