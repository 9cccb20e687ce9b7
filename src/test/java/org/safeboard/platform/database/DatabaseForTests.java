package org.safeboard.platform.database;

/** Opens to the tests' package what production has no use for. */
public final class DatabaseForTests {
    private DatabaseForTests() {}

    public static Database start(DataFolder folder) {
        return Database.forTests(folder);
    }
}
