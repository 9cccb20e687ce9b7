package org.safeboard.platform.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import org.safeboard.platform.access.Change;
import org.safeboard.platform.access.NotAllowed;
import org.safeboard.platform.access.OpenAddress;
import org.safeboard.platform.access.Outsider;
import org.safeboard.platform.access.Staff;
import org.safeboard.platform.access.StaffDirectory;
import org.safeboard.platform.throttle.Allowance;
import org.safeboard.platform.throttle.Throttle;
import org.safeboard.platform.web.Redirect;
import org.safeboard.platform.web.View;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@Controller
@RequestMapping("/calendar")
class CalendarController {
    /** Calendars ask every few minutes at most; whoever tries out addresses asks much more often. */
    private static final Allowance FROM_AN_ADDRESS =
            new Allowance("calendar from an address", 120, Duration.ofMinutes(10));

    private final CalendarLinks links;
    private final Feed feed;
    private final StaffDirectory directory;
    private final Throttle throttle;

    CalendarController(CalendarLinks links, Feed feed, StaffDirectory directory, Throttle throttle) {
        this.links = links;
        this.feed = feed;
        this.directory = directory;
        this.throttle = throttle;
    }

    @GetMapping
    View show(Staff staff) {
        return new CalendarPage(links.madeAt(staff).orElse(null), "");
    }

    /** The address is shown in the answer and never again, so there is no page to be sent on to. */
    @PostMapping
    View make(Change change, HttpServletRequest request) {
        var path = links.make(change);
        return new CalendarPage(change.at(), address(request) + path);
    }

    @PostMapping(params = "remove")
    View remove(Change change) {
        links.remove(change);
        return Redirect.to("/calendar").saying("The address works no more");
    }

    @GetMapping("/{token}")
    ResponseEntity<String> read(@PathVariable String token, Outsider outsider, HttpServletRequest request) {
        if (!throttle.take(FROM_AN_ADDRESS, Throttle.network(outsider.address()))) {
            return ResponseEntity.status(429)
                    .header("Cache-Control", "no-store")
                    .body("");
        }
        var staff = links.owner(token)
                .flatMap(it -> directory.present(it, LocalDate.ofInstant(outsider.at(), Change.LONDON)))
                .orElseThrow(NotAllowed::new);
        return ResponseEntity.ok()
                .header("Content-Type", "text/calendar;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .body(feed.of(staff, address(request)));
    }

    private static String address(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }

    /** The secret in the address is what opens it. */
    @Configuration(proxyBeanMethods = false)
    static class Open {
        @Bean
        OpenAddress calendars() {
            return new OpenAddress("/calendar/*");
        }
    }
}
