package org.jixiao.budget.revision;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jixiao.budget.contract.Money;
import org.jspecify.annotations.Nullable;

/** Money that goes from one purse to another. No sum changes by it, and nothing falls below zero. */
record Move(Purse from, Purse to, Money amount) {

    /**
     * @param means of projects, by their id
     * @return the same with the money moved
     * @throws NotMovable if the money is not there, or has nowhere to go; then nothing is moved
     */
    Map<UUID, Means> in(Map<UUID, Means> means) {
        if (amount.compareTo(Money.ZERO) <= 0) {
            throw new NotMovable("/amount", "须大于 0", "must be more than 0");
        }
        if (from.equals(to)) {
            throw new NotMovable("/to", "须不同于调出方", "must be another than what it comes from");
        }
        Map<UUID, Means> moved = new HashMap<>(means);
        moved.put(from.project(), there(moved.get(from.project()), "/from").less(from, amount, "/from"));
        moved.put(to.project(), there(moved.get(to.project()), "/to").more(to, amount, "/to"));
        return moved;
    }

    private static Means there(@Nullable Means means, String at) {
        if (means == null) {
            throw new NotMovable(at + "/project", "本预算没有这个项目", "is no project of this budget");
        }
        return means;
    }
}
