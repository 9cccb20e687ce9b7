package org.safeboard.platform.figures.protect;

import java.util.Arrays;
import java.util.List;

/**
 * What somebody can work out who has every printed number: the range of each number kept back, by the simplex method with
 * bounds. It starts from the true numbers, which satisfy everything, so there is no first phase; numbers that are neither
 * at a bound nor in the basis may lie between their bounds.
 */
final class Attack {
    private static final double ZERO = 1e-9;
    private static final double FAR = 1_000;
    private static final int STEPS = 20_000;

    private final double[][] rows;
    private final int[] basic;
    private final int[] rowOf;
    private final double[] value;
    private final double[] least;
    private final double[] most;
    private final double[] lowest;
    private final double[] highest;

    /**
     * @param equations each with the coefficients of all numbers; their sum is 0
     * @param truth numbers that satisfy the equations
     */
    Attack(List<double[]> equations, double[] truth) {
        value = truth.clone();
        least = truth.clone();
        most = truth.clone();
        lowest = truth.clone();
        highest = truth.clone();
        rowOf = new int[truth.length];
        Arrays.fill(rowOf, -1);
        rows = new double[equations.size()][];
        basic = new int[equations.size()];
        int rank = 0;
        for (var equation : equations) {
            rows[rank] = equation.clone();
            if (takeIntoBasis(rank)) {
                rank++;
            }
        }
        Arrays.fill(basic, rank, basic.length, -1);
    }

    /** Says between which bounds a number is known to lie; they may only be widened. */
    void bounds(int number, double from, double to) {
        least[number] = Math.min(least[number], from);
        most[number] = Math.max(most[number], to);
    }

    /** Can the number be anything over a range of this width? Whatever was found on the way is remembered. */
    boolean ranges(int number, double width) {
        if (!wide(number, width)) {
            push(number, 1, width);
        }
        if (!wide(number, width)) {
            push(number, -1, width);
        }
        return wide(number, width);
    }

    private boolean wide(int number, double width) {
        return highest[number] - lowest[number] >= width - 1e-6;
    }

    /** Reduces a new equation by those before and gives it a number of its own, unless it says nothing new. */
    private boolean takeIntoBasis(int row) {
        var equation = rows[row];
        for (int r = 0; r < row; r++) {
            subtract(equation, rows[r], equation[basic[r]]);
        }
        int best = -1;
        for (int j = 0; j < equation.length; j++) {
            if (Math.abs(equation[j]) > ZERO && (best < 0 || Math.abs(equation[j]) > Math.abs(equation[best]))) {
                best = j;
            }
        }
        if (best < 0) {
            return false;
        }
        basic[row] = best;
        rowOf[best] = row;
        scale(equation, equation[best]);
        for (int r = 0; r < row; r++) {
            subtract(rows[r], equation, rows[r][best]);
        }
        return true;
    }

    private void push(int number, int direction, double width) {
        for (int step = 0; step < STEPS && !wide(number, width); step++) {
            if (rowOf[number] < 0) {
                if (!movable(number, direction) || move(number, direction)) {
                    return;
                }
            } else if (!improve(rowOf[number], direction)) {
                return;
            }
        }
    }

    /** One step by the first number that helps (Bland's rule, so that it never goes round in circles). */
    private boolean improve(int row, int direction) {
        for (int j = 0; j < value.length; j++) {
            double gain = rowOf[j] >= 0 ? 0 : -rows[row][j] * direction;
            if (Math.abs(gain) > ZERO && movable(j, gain > 0 ? 1 : -1)) {
                move(j, gain > 0 ? 1 : -1);
                return true;
            }
        }
        return false;
    }

    private boolean movable(int number, int direction) {
        return direction > 0 ? value[number] < most[number] - ZERO : value[number] > least[number] + ZERO;
    }

    /** Moves a number outside the basis as far as all bounds allow; true when nothing but its own bound stopped it. */
    private boolean move(int number, int direction) {
        double far = Math.min(FAR, direction > 0 ? most[number] - value[number] : value[number] - least[number]);
        int stopped = -1;
        for (int r = 0; r < rows.length && basic[r] >= 0; r++) {
            double change = -rows[r][number] * direction;
            if (Math.abs(change) > ZERO) {
                int other = basic[r];
                double room = change > 0 ? most[other] - value[other] : value[other] - least[other];
                double allowed = Math.max(0, room) / Math.abs(change);
                if (allowed < far - ZERO || allowed < far + ZERO && stopped >= 0 && other < basic[stopped]) {
                    far = Math.min(far, allowed);
                    stopped = r;
                }
            }
        }
        set(number, value[number] + direction * far);
        for (int r = 0; r < rows.length && basic[r] >= 0; r++) {
            if (rows[r][number] != 0) {
                set(basic[r], value[basic[r]] - rows[r][number] * direction * far);
            }
        }
        if (stopped < 0) {
            return true;
        }
        exchange(stopped, number);
        return false;
    }

    private void set(int number, double to) {
        value[number] = to;
        lowest[number] = Math.min(lowest[number], to);
        highest[number] = Math.max(highest[number], to);
    }

    private void exchange(int row, int number) {
        rowOf[basic[row]] = -1;
        basic[row] = number;
        rowOf[number] = row;
        scale(rows[row], rows[row][number]);
        for (int r = 0; r < rows.length && basic[r] >= 0; r++) {
            if (r != row) {
                subtract(rows[r], rows[row], rows[r][number]);
            }
        }
    }

    private static void scale(double[] row, double by) {
        for (int j = 0; j < row.length; j++) {
            row[j] /= by;
        }
    }

    private static void subtract(double[] from, double[] row, double times) {
        if (times != 0) {
            for (int j = 0; j < from.length; j++) {
                from[j] -= times * row[j];
                if (Math.abs(from[j]) < ZERO) {
                    from[j] = 0;
                }
            }
        }
    }
}
