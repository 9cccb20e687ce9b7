package org.safeboard.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How PostgreSQL, which refuses to run as root, is run: as ourselves; or, when we are root, in a user namespace of its
 * own; or as nobody where namespaces are not allowed.
 *
 * @param prefix what stands before the program
 * @param owner who its files must belong to
 */
record RunAs(boolean root, List<String> prefix, String owner) {
    private static final List<String> TIED = List.of("setpriv", "--pdeathsig", "INT");
    private static final List<String> APART = List.of("setsid");

    static RunAs choose() throws IOException {
        var me = Files.getOwner(Path.of("/proc/self")).getName();
        if (!me.equals("root")) {
            return new RunAs(false, List.of(), me);
        }
        if (works(List.of("unshare", "-U"))) {
            return new RunAs(true, List.of("unshare", "-U"), "root");
        }
        var nobody = List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");
        if (works(nobody)) {
            return new RunAs(true, nobody, "nobody");
        }
        throw new DatabaseUnavailable("PostgreSQL does not run as root and neither unshare nor setpriv works here:"
                + " start Safeboard as another user, or set DATABASE_URL.");
    }

    /** A program which ends by itself. */
    List<String> command(List<String> program) {
        var all = new ArrayList<>(prefix);
        all.addAll(program);
        return all;
    }

    /**
     * A program which stops when the thread that started it ends, if the system can do that; and does not hear a Ctrl+C
     * which is meant for us, so that we can end in order.
     */
    List<String> tied(List<String> program) {
        var all = new ArrayList<>(prefix);
        if (works(command(APART))) {
            all.addAll(APART);
        }
        if (works(command(TIED))) {
            all.addAll(TIED); // inside the namespace: a change of user would forget it
        }
        all.addAll(program);
        return all;
    }

    /** Gives a file, or a folder with all that is in it, to the one PostgreSQL runs as. */
    void give(Path path) throws IOException {
        if (!root || Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).getName().equals(owner)) {
            return;
        }
        UserPrincipal to = path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
        try (var files = Files.walk(path)) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.setOwner(file, to);
            }
        }
    }

    /** Refuses, while it can still be said plainly, a folder which the one PostgreSQL runs as cannot enter. */
    void mayEnter(Path folder) throws IOException {
        if (owner.equals("nobody")) {
            for (var above = folder; above != null; above = above.getParent()) {
                if (!Files.getPosixFilePermissions(above).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                    throw new DatabaseUnavailable("As root PostgreSQL runs as \"nobody\", who may not enter " + above
                            + ": choose another folder with --data, or start Safeboard as another user.");
                }
            }
        }
    }

    private static boolean works(List<String> prefix) {
        var command = new ArrayList<>(prefix);
        command.add("true");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
