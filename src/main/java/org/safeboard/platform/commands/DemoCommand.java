package org.safeboard.platform.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.safeboard.platform.database.DataFolder;
import org.safeboard.platform.demo.Demo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "demo", description = "Serve an example year of invented people, and print the sign-ins.")
final class DemoCommand implements Callable<Integer> {
    private final Class<?> application;

    @Mixin
    private Options.Data data = new Options.Data();

    @Mixin
    private Options.Listen listen = new Options.Listen();

    @Option(
            names = "--example",
            paramLabel = "DIR",
            description = "The folder of the example (default: examples/walsall-2013-14).")
    private Path example = Path.of(System.getProperty("safeboard.home", ""), "examples", "walsall-2013-14");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    DemoCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws InterruptedException {
        var manifest = example.resolve("example.properties");
        if (!Files.isReadable(manifest)) {
            throw new Refusal("There is no example in %s: say where it is with --example.".formatted(example));
        }
        var out = spec.commandLine().getOut();
        var folder = DataFolder.at(data.folder);
        var demo = new Demo(folder, manifest);
        var server = new Server(application, listen);
        server.run(
                folder,
                out,
                start -> {
                    if (!demo.isLoaded()) {
                        try (var beans = start.withoutWeb()) {
                            demo.load(beans, out);
                        }
                    }
                },
                serving -> {
                    out.printf("Safeboard's example is served on %s%n%n", server.home());
                    demo.printSignIns(serving, out);
                });
        return 0;
    }
}
