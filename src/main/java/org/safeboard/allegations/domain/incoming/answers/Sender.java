package org.safeboard.allegations.domain.incoming.answers;

import java.util.List;
import org.safeboard.platform.mail.MailAddress;
import org.safeboard.platform.rules.Problem;

/** Who sends it. */
public record Sender(String name, String job, String telephone, String email) implements Answered {
    @Override
    public List<Problem> problems() {
        return new Missing()
                .unless(!name.isBlank(), "name", "Enter your name")
                .unless(!job.isBlank(), "job", "Enter what you do there, such as secretary or teacher")
                .unless(!telephone.isBlank(), "telephone", "Enter a telephone number on which you can be reached")
                .unless(
                        email.isBlank() || MailAddress.of(email).isPresent(),
                        "email",
                        MailAddress.OTHERWISE + ", or leave it blank")
                .list();
    }

    @Override
    public List<Line> lines() {
        return new Lines()
                .line("Your name", name)
                .line("What you do there", job)
                .line("Telephone", telephone)
                .line("Email", email)
                .list();
    }
}
