package org.safeboard.examples.year;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How many contacts there are of each sector, nature and outcome; dealt at random, and exactly.
 *
 * @param faithPhysical of the contacts from faith settings, how many are about physical abuse
 */
public record Block(
        boolean meeting,
        Map<String, Integer> sectors,
        Map<String, Integer> natures,
        Map<String, Integer> outcomes,
        int faithPhysical) {

    List<Core> deal(Random random) {
        var allSectors = repeated(sectors);
        var allNatures = repeated(natures);
        var allOutcomes = repeated(outcomes);
        if (allSectors.size() != allNatures.size() || allSectors.size() != allOutcomes.size()) {
            throw new IllegalStateException("%d sectors, %d natures, %d outcomes"
                    .formatted(allSectors.size(), allNatures.size(), allOutcomes.size()));
        }
        Collections.shuffle(allSectors, random);
        Collections.shuffle(allOutcomes, random);
        Collections.shuffle(allNatures, random);
        physicalToFaith(allSectors, allNatures);
        var dealt = new ArrayList<Core>();
        for (int i = 0; i < allSectors.size(); i++) {
            dealt.add(new Core(allSectors.get(i), allNatures.get(i), allOutcomes.get(i), meeting));
        }
        return dealt;
    }

    /** Exchanges natures until so many of the faith settings' contacts are physical. */
    private void physicalToFaith(List<String> allSectors, List<String> allNatures) {
        int wanted = faithPhysical;
        for (int i = 0; i < allSectors.size(); i++) {
            if (!allSectors.get(i).equals("FAI")) {
                continue;
            }
            var physical = wanted-- > 0;
            for (int j = 0; allNatures.get(i).equals("PHY") != physical; j++) {
                if (!allSectors.get(j).equals("FAI") && allNatures.get(j).equals("PHY") == physical) {
                    Collections.swap(allNatures, i, j);
                }
            }
        }
    }

    private static List<String> repeated(Map<String, Integer> counts) {
        var all = new ArrayList<String>();
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(it -> all.addAll(Collections.nCopies(it.getValue(), it.getKey())));
        return all;
    }
}
