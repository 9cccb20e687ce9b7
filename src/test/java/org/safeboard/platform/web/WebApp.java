package org.safeboard.platform.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.web.errors.ErrorPage;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.session.autoconfigure.SessionAutoConfiguration;
import org.springframework.boot.session.jdbc.autoconfigure.JdbcSessionAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The pages' own machinery as an application without a database, with one person signed in who may do anything. */
@SpringBootConfiguration
@TestComponent // so that the real application does not find it
@EnableAutoConfiguration(
        exclude = {
            DataSourceAutoConfiguration.class,
            FlywayAutoConfiguration.class,
            SessionAutoConfiguration.class,
            JdbcSessionAutoConfiguration.class
        })
@ComponentScan("org.safeboard.platform.web")
@Import({WebApp.Greetings.class, Gallery.class})
class WebApp {
    static final Staff SOMEBODY = new Staff(UUID.randomUUID(), "Amira Clarke", "amira@example.org", List.of());

    @Bean
    SecurityFilterChain everybody(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(it -> it.anyRequest().permitAll())
                .headers(it -> it.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.VALUE)))
                .build();
    }

    @Bean
    SignedIn signedIn() {
        return new SignedIn() {
            @Override
            public Optional<Staff> staff() {
                return Optional.of(SOMEBODY);
            }

            @Override
            public String board() {
                return "Walsall Safeguarding Children Board";
            }

            @Override
            public String who(UUID once) {
                return staff().map(it -> it.id() + "/" + once).orElse("");
            }
        };
    }

    @Bean
    NavigationItem hidden() {
        return new NavigationItem("Not for you", "/hidden", 1, staff -> false);
    }

    @Bean
    NavigationItem greetings() {
        return new NavigationItem("Greetings", "/greet", 2, staff -> true);
    }

    record Form(String name) {}

    @Controller
    static class Greetings {
        @GetMapping("/greet")
        View ask() {
            return new ErrorPage(200, "Who <are> you?", List.of(), "");
        }

        @PostMapping("/greet")
        View greet(@ModelAttribute Form form) {
            return Redirect.to("/greet").saying("Good morning, " + form.name());
        }

        @GetMapping("/secret/{id}")
        View secret(@PathVariable UUID id) {
            throw new NotAllowed();
        }

        @GetMapping("/broken")
        View broken() {
            throw new IllegalStateException("the private reason");
        }
    }
}
