package org.safeboard.platform.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Adds pages to what Spring lets a controller answer with. */
@Configuration
class WebConfiguration implements WebMvcConfigurer {
    private final ViewAnswers views;

    WebConfiguration(ViewAnswers views) {
        this.views = views;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(views);
    }
}
