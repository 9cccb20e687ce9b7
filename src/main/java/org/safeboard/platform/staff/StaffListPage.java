package org.safeboard.platform.staff;

import java.util.List;
import org.safeboard.platform.web.Page;

/** Everybody an administrator looks after. */
public record StaffListPage(List<Person> people) implements Page {
    public List<Person> here() {
        return people.stream().filter(it -> !it.hasLeft()).toList();
    }

    public List<Person> gone() {
        return people.stream().filter(Person::hasLeft).toList();
    }
}
