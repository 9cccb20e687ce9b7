package org.safeboard.platform.signin;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.safeboard.platform.access.OpenAddress;
import org.safeboard.platform.sessions.FormTokens;
import org.safeboard.platform.sessions.SessionSecurity;
import org.safeboard.platform.sessions.SignedInAs;
import org.safeboard.platform.web.ContentPolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

/** Who gets past the door: members of staff who are here today, and nobody else. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String[] OPEN_TO_ALL = {
        "/assets/**", "/sign-in", "/enrol/*", "/health", "/accessibility", "/privacy"
    };
    private static final String NO_DEVICES = "accelerometer=(), camera=(), display-capture=(), geolocation=(),"
            + " gyroscope=(), microphone=(), midi=(), payment=(), usb=()";
    private static final int TWO_YEARS = 2 * 365 * 24 * 60 * 60;

    @Bean
    SecurityFilterChain door(
            HttpSecurity http,
            Present present,
            CheckPassword passwords,
            SignInAnswers answers,
            SignInAgain again,
            SignInRecord record,
            SessionSecurity sessions,
            FormTokens tokens,
            List<OpenAddress> open) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(OPEN_TO_ALL)
                        .permitAll()
                        .requestMatchers(open.stream().map(OpenAddress::pattern).toArray(String[]::new))
                        .permitAll()
                        .anyRequest()
                        .access((who, context) -> new AuthorizationDecision(
                                present.on(context.getRequest()).isPresent())))
                .authenticationProvider(passwords)
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("email")
                        .successHandler(answers)
                        .failureHandler(answers))
                .logout(out -> out.logoutUrl("/sign-out")
                        .addLogoutHandler((request, response, who) -> {
                            if (who != null && who.getPrincipal() instanceof SignedInAs) {
                                present.on(request).ifPresent(record::signedOut);
                            }
                        })
                        .addLogoutHandler(new HeaderWriterLogoutHandler(
                                new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE)))
                        .logoutSuccessHandler(answers))
                .exceptionHandling(it -> it.authenticationEntryPoint(again).accessDeniedHandler(again))
                .securityContext(it -> it.securityContextRepository(sessions))
                .requestCache(it -> it.requestCache(new NullRequestCache()))
                .csrf(it -> it.csrfTokenRepository(tokens)
                        .ignoringRequestMatchers(open.stream()
                                .filter(OpenAddress::ownPass)
                                .map(OpenAddress::pattern)
                                .toArray(String[]::new)))
                .addFilterBefore(new OwnPagesOnly(), CsrfFilter.class)
                .headers(SecurityConfiguration::headers)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(it -> it.policyDirectives(ContentPolicy.VALUE))
                .referrerPolicy(it -> it.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(it -> it.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(it -> it.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(it -> it.policy(NO_DEVICES))
                .httpStrictTransportSecurity(it -> it.maxAgeInSeconds(TWO_YEARS));
    }
}
