package org.jixiao.disclosure.site;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.budget.contract.PlanPoint;

/** A spending plan over its year as a line of steps, on a field 360 wide and 120 high. Points left blank are passed over. */
public record PlanChart(String line, List<Mark> marks) {

    private static final int WIDTH = 360;
    private static final int HEIGHT = 120;

    /** A stated point. @param x from the left @param y from the top */
    public record Mark(int x, int y, String label, BigDecimal percent) {

        /** Labels at the right edge end at their point, so that they stay on the field. */
        public String anchor() {
            return x > WIDTH - 30 ? "end" : "middle";
        }

        public int valueY() {
            return y - 8;
        }
    }

    static PlanChart of(List<PlanPoint> plan) {
        List<Mark> marks = plan.stream().flatMap(PlanChart::mark).toList();
        String steps =
                marks.stream().map(mark -> "H" + mark.x() + " V" + mark.y()).collect(Collectors.joining(" "));
        return new PlanChart("M0 " + HEIGHT + " " + steps + " H" + WIDTH, marks);
    }

    private static Stream<Mark> mark(PlanPoint point) {
        BigDecimal percent = point.cumulativePercent();
        if (percent == null) {
            return Stream.empty();
        }
        int x = WIDTH * point.at().getDayOfYear() / point.at().lengthOfYear();
        int y = HEIGHT
                - percent.min(BigDecimal.valueOf(100))
                        .multiply(BigDecimal.valueOf(HEIGHT))
                        .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                        .intValue();
        return Stream.of(new Mark(x, y, point.label(), percent));
    }

    public boolean isEmpty() {
        return marks.isEmpty();
    }
}
