package org.safeboard.platform.settings.mail;

import java.util.UUID;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.settings.SettingsItem;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/settings/mail")
class MailController {
    private final KeepMailGoing mail;

    MailController(KeepMailGoing mail) {
        this.mail = mail;
    }

    @Bean
    static SettingsItem mailInSettings() {
        return new SettingsItem(
                "Mail",
                "/settings/mail",
                "Where mail goes, what waits to be sent, what was refused, and a test message.",
                80,
                KeepMailGoing::may);
    }

    @GetMapping
    View show(Staff staff) {
        return mail.show(staff);
    }

    @PostMapping
    View test(Change change) {
        mail.test(change);
        return Redirect.to("/settings/mail").saying("Test message on its way");
    }

    @PostMapping("/{message}")
    View tryAgain(@PathVariable UUID message, Change change) {
        mail.tryAgain(message, change);
        return Redirect.to("/settings/mail").saying("The message is tried again now");
    }
}
