package org.safeboard.platform.commands;

import java.util.concurrent.Callable;
import org.safeboard.platform.database.DataFolder;
import org.safeboard.platform.enrolment.Enrolment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "serve", description = "Serve the pages on the data there is.")
final class ServeCommand implements Callable<Integer> {
    private final Class<?> application;

    @Mixin
    private Options.Data data = new Options.Data();

    @Mixin
    private Options.Listen listen = new Options.Listen();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ServeCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws InterruptedException {
        var out = spec.commandLine().getOut();
        var server = new Server(application, listen);
        server.run(DataFolder.at(data.folder), out, before -> {}, serving -> {
            out.printf("Safeboard is served on %s%n", server.home());
            serving.getBean(Enrolment.class).firstAdministratorLink().ifPresent(link -> {
                out.println("Nobody has an account yet. The first administrator signs up, once, with this link:");
                out.println(server.home() + link);
            });
        });
        return 0;
    }
}
