package org.safeboard.platform.clocks.report;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.safeboard.platform.access.Areas;
import org.safeboard.platform.commands.DataCommand;
import org.safeboard.platform.commands.Refusal;
import org.springframework.beans.factory.BeanFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the time limits, and how many clocks of an area are met, late, running or overdue. */
@Command(name = "clocks", description = "List the time limits, their sources, and how they stand.")
public final class ClocksCommand implements DataCommand {
    @Option(
            names = "--area",
            paramLabel = "AREA",
            description = "Count the clocks of this area's cases, such as walsall.")
    private @Nullable String area;

    @Override
    public int run(BeanFactory beans, PrintWriter out) {
        if (area != null && !beans.getBean(Areas.class).find(area).isPresent()) {
            throw new Refusal("There is no area " + area + ".");
        }
        beans.getBean(ClockReport.class).print(area, out);
        return 0;
    }
}
