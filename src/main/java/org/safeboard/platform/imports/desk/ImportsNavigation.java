package org.safeboard.platform.imports.desk;

import org.safeboard.platform.web.NavigationItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImportsNavigation {
    @Bean
    NavigationItem spreadsheets(Desk desk) {
        return new NavigationItem(
                "Spreadsheets", "/imports", 60, staff -> !desk.areas(staff).isEmpty());
    }
}
