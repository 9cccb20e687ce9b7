package org.safeboard.platform.figures.protect;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/** Somebody with all printed numbers and a linear programming solver that is not ours. */
public final class Attacker {
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<Object, Variable> unknowns = new HashMap<>();
    private final Map<Object, double[]> bounds = new HashMap<>();
    private final Set<Variable> linked = new HashSet<>();
    private int equations;

    /** What he knows of a number: between which bounds it lies. Said twice, both hold. */
    public void knows(Object number, double least, double most) {
        var known = bounds.computeIfAbsent(number, it -> new double[] {least, most});
        known[0] = Math.max(known[0], least);
        known[1] = Math.min(known[1], most);
        unknown(number).lower(known[0]).upper(known[1]);
    }

    public void knowsSum(Object total, List<?> parts) {
        var equation = model.addExpression("sum" + equations++).level(BigDecimal.ZERO);
        equation.set(link(total), -1);
        parts.forEach(it -> equation.set(link(it), 1));
    }

    public void knowsPart(Object whole, Object part) {
        var equation = model.addExpression("part" + equations++).lower(BigDecimal.ZERO);
        equation.set(link(whole), 1);
        equation.set(link(part), -1);
    }

    /** The smallest and the largest it may be. */
    public double[] range(Object number) {
        var unknown = unknown(number);
        if (!linked.contains(unknown)) {
            // the solver leaves out what is in no equation
            return bounds.get(number);
        }
        unknown.weight(BigDecimal.ONE);
        var least = model.minimise();
        var most = model.maximise();
        unknown.weight(null);
        if (!least.getState().isFeasible() || !most.getState().isFeasible()) {
            throw new IllegalStateException("What is printed contradicts itself: " + least.getState());
        }
        return new double[] {least.getValue(), most.getValue()};
    }

    private Variable link(Object number) {
        var unknown = unknown(number);
        linked.add(unknown);
        return unknown;
    }

    private Variable unknown(Object number) {
        return unknowns.computeIfAbsent(number, it -> model.addVariable("n" + unknowns.size()));
    }
}
