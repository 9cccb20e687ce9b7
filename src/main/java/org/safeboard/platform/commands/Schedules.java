package org.safeboard.platform.commands;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What is done at times is done while serving, never beside a command. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(Application.SERVING)
@EnableScheduling
class Schedules {}
