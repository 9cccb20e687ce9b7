package org.safeboard.platform.web.forms;

import java.util.ArrayList;
import java.util.Objects;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Puts our forms in front of Spring's. */
@Configuration
@ConditionalOnWebApplication
class FormConfiguration {
    /** Spring asks its own resolver of {@code @ModelAttribute} first, and that one leaves missing texts null. */
    @Bean
    SmartInitializingSingleton formsFirst(RequestMappingHandlerAdapter adapter, FormArguments forms) {
        return () -> {
            var resolvers = new ArrayList<HandlerMethodArgumentResolver>();
            resolvers.add(forms);
            resolvers.addAll(Objects.requireNonNull(adapter.getArgumentResolvers()));
            adapter.setArgumentResolvers(resolvers);
        };
    }
}
