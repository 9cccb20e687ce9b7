package org.safeboard.platform.settings;

import java.util.Comparator;
import java.util.List;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.web.NavigationItem;
import org.safeboard.platform.web.View;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class SettingsController {
    private final List<SettingsItem> items;

    SettingsController(ObjectProvider<SettingsItem> items) {
        this.items = items.stream()
                .sorted(Comparator.comparingInt(SettingsItem::order))
                .toList();
    }

    @Bean
    static NavigationItem settingsInNavigation(ObjectProvider<SettingsItem> items) {
        return new NavigationItem(
                "Settings",
                "/settings",
                90,
                staff -> items.stream().anyMatch(it -> it.visible().test(staff)));
    }

    @GetMapping("/settings")
    View show(Staff staff) {
        var visible = items.stream().filter(it -> it.visible().test(staff)).toList();
        NotAllowed.unless(!visible.isEmpty());
        return new SettingsPage(visible);
    }
}
