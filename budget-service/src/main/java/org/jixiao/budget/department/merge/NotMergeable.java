package org.jixiao.budget.department.merge;

import java.util.List;
import java.util.Map;
import org.jixiao.platform.problem.Refusal;

/** 409: two departments do not become one while both have something that one can have only once. */
final class NotMergeable extends Refusal {

    private final transient List<Obstacles.Obstacle> obstacles;

    NotMergeable(List<Obstacles.Obstacle> obstacles) {
        super(409, "not-mergeable", obstacles.size());
        this.obstacles = List.copyOf(obstacles);
    }

    @Override
    public Map<String, Object> extensions() {
        return Map.of("obstacles", obstacles);
    }
}
