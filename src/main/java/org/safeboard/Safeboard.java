package org.safeboard;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application; its commands are in {@code platform/commands}. */
@SpringBootApplication
public class Safeboard {
    public static void main(String[] args) {
        SpringApplication.run(Safeboard.class, args);
    }
}
