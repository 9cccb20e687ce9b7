package org.safeboard.platform.web.about;

import org.safeboard.platform.web.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that the footer links to. */
@Controller
class AboutController {
    @GetMapping("/accessibility")
    View accessibility() {
        return new AccessibilityPage();
    }

    @GetMapping("/privacy")
    View privacy() {
        return new PrivacyPage();
    }
}
