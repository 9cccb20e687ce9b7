package org.safeboard.platform.imports;

/** Hears how far an import has come; called often, so it must be quick. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (stage, rows, of) -> {};

    /** @param of how many rows there are; 0 while that is not known */
    void at(Stage stage, int rows, int of);

    /** What is being done. */
    enum Stage {
        READING("Reading and checking"),
        WRITING("Bringing in");

        private final String title;

        Stage(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
