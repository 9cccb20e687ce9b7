package org.safeboard.platform.commands;

import java.io.PrintWriter;
import org.safeboard.platform.audit.AuditTrail;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;

/** Commands about the record of who did and saw what. */
@Command(
        name = "audit",
        description = "Check the record of who did and saw what.",
        subcommands = AuditCommand.Verify.class)
public final class AuditCommand implements DataCommand {

    @Override
    public int run(BeanFactory beans, PrintWriter out) {
        throw new IllegalStateException("picocli asks for the command under this one");
    }

    @Command(name = "verify", description = "Check that no row of it was changed, removed or put in.")
    static final class Verify implements DataCommand {
        @Override
        public int run(BeanFactory beans, PrintWriter out) {
            var found = beans.getBean(AuditTrail.class).verify();
            for (var end : found.ends()) {
                out.printf("%s %s: %,d rows, the last is %s%n", end.area(), end.kind(), end.number(), end.hash());
            }
            for (var row : found.broken()) {
                out.printf("%s %s: row %,d %s%n", row.area(), row.kind(), row.number(), row.why());
            }
            if (!found.whole()) {
                throw new Refusal("The record of who did what is not as it was written.");
            }
            out.printf("All %,d rows are as they were written.%n", found.rows());
            return 0;
        }
    }
}
