package org.safeboard.allegations;

import java.util.ArrayList;

/** Fields of a form, with days written short. */
public final class Typed {
    private Typed() {}

    /** As given; {@code @on=2014-05-14} becomes the three fields of a date. */
    public static String[] fields(String... fields) {
        var all = new ArrayList<String>();
        for (var field : fields) {
            if (field.startsWith("@")) {
                var name = field.substring(1, field.indexOf('='));
                var day = field.substring(field.indexOf('=') + 1).split("-");
                all.add(name + ".year=" + day[0]);
                all.add(name + ".month=" + day[1]);
                all.add(name + ".day=" + day[2]);
            } else {
                all.add(field);
            }
        }
        return all.toArray(String[]::new);
    }
}
