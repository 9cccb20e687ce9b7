package org.safeboard.platform.figures.show;

import org.safeboard.platform.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FiguresNavigation {
    @Bean
    NavigationItem figures(FigureAccess access) {
        return new NavigationItem("Figures", "/figures", 60, access::maySeeAny);
    }
}
