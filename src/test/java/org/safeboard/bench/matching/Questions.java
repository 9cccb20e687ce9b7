package org.safeboard.bench.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Makes queries about persons of a register, a third of them about nobody there: strangers, and relatives of those there. */
public final class Questions {
    private static final double NOBODY = 0.35;

    private Questions() {}

    public static List<Question> of(long seed, int persons, int count) {
        var random = new Random(seed * 31 + 7);
        int about = Math.min(persons, (int) Math.round(count * (1 - NOBODY)));
        var drafts = new ArrayList<Draft>();
        var wanted = new TreeSet<Integer>();
        while (wanted.size() < about) {
            wanted.add(random.nextInt(persons));
        }
        var at = new int[1];
        new Register(seed, persons).each(person -> {
            if (wanted.contains(at[0]++)) {
                drafts.add(new Draft(person, person.id(), random));
            }
        });
        var relatives = List.copyOf(drafts);
        new Register(seed + 1, count - about, "N", new Places(persons)).each(stranger -> {
            var draft = new Draft(stranger, "", random);
            if (random.nextInt(3) == 0 && !relatives.isEmpty()) {
                draft.liveWith(relatives.get(random.nextInt(relatives.size())).person());
            }
            drafts.add(draft);
        });
        Collections.shuffle(drafts, random);
        var questions = new ArrayList<Question>();
        for (var draft : drafts) {
            draft.slip();
            questions.add(draft.question("Q%06d".formatted(questions.size() + 1)));
        }
        return questions;
    }
}
