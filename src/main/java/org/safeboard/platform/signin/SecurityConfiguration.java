package org.safeboard.platform.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Who gets past the door: members of staff who are here today, and nobody else. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    @Bean
    SecurityFilterChain door(HttpSecurity http, Present present) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers("/assets/**", "/sign-in", "/health")
                        .permitAll()
                        .anyRequest()
                        .access((who, context) -> new AuthorizationDecision(
                                present.on(context.getRequest()).isPresent())))
                .exceptionHandling(it -> it.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in")))
                .build();
    }
}
