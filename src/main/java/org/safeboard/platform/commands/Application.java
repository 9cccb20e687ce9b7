package org.safeboard.platform.commands;

import java.util.ArrayList;
import java.util.List;
import org.safeboard.platform.database.DataFolder;
import org.safeboard.platform.database.DatabaseAddress;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application on a database: with its pages, or without them for one command. */
final class Application {
    /** Set while serving: what runs by itself at times runs only then. */
    static final String SERVING = "safeboard.serving";

    private final Class<?> main;
    private final DataFolder folder;
    private final DatabaseAddress database;

    Application(Class<?> main, DataFolder folder, DatabaseAddress database) {
        this.main = main;
        this.folder = folder;
        this.database = database;
    }

    ConfigurableApplicationContext withoutWeb() {
        var application = application(WebApplicationType.NONE);
        application.setLazyInitialization(true);
        return run(application, List.of());
    }

    ConfigurableApplicationContext serving(Options.Listen listen) {
        return run(
                application(WebApplicationType.SERVLET),
                List.of(
                        "--server.port=" + listen.port,
                        "--server.address=" + listen.address,
                        "--" + SERVING + "=true"));
    }

    private SpringApplication application(WebApplicationType type) {
        var application = new SpringApplication(main);
        application.setWebApplicationType(type);
        application.setRegisterShutdownHook(false); // the database ends after it, in order
        return application;
    }

    private ConfigurableApplicationContext run(SpringApplication application, List<String> more) {
        var arguments = new ArrayList<>(more);
        arguments.add("--logging.file.name=" + folder.applicationLog());
        arguments.add("--logging.threshold.console=off");
        arguments.add("--safeboard.data=" + folder.root());
        database.properties().forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return application.run(arguments.toArray(String[]::new));
    }
}
