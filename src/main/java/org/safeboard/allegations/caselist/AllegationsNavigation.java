package org.safeboard.allegations.caselist;

import org.safeboard.platform.access.Role;
import org.safeboard.platform.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AllegationsNavigation {
    @Bean
    NavigationItem cases() {
        return new NavigationItem(
                "Allegations",
                "/allegations",
                20,
                staff -> !staff.areasAs(Role.LADO, Role.DSO, Role.LADO_ADMINISTRATOR, Role.SAFEGUARDING_ADVISER)
                        .isEmpty());
    }
}
