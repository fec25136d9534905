package pacesetter.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import pacesetter.analysis.Budget;
import pacesetter.analysis.Outcome;
import pacesetter.chart.panel.FactorPanel;
import pacesetter.chart.panel.Panel;
import pacesetter.text.Language;

/** Each outcome against what was spent, a line with marks for each strategy; the budget is a vertical line. */
record BudgetChart(ComparisonFrame frame, Budget budget) {
    Page page() {
        Language language = frame.language();
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < budget.frontiers().size(); i++) {
            Outcome outcome = budget.equal().outcomes().get(i).outcome();
            panels.add(new FactorPanel(
                    frame.label(outcome),
                    frame.quantity(outcome),
                    frame.label(budget.spending()),
                    budget.frontiers().get(i),
                    FactorPanel.Axes.of(List.of(budget.frontiers().get(i)), ComparisonFrame.factor(outcome)),
                    OptionalDouble.of(budget.spend()),
                    frame.typeface()));
        }
        return new Page(
                "budget",
                frame.typeface(),
                language.of("Outcomes against what was spent", "结果指标随花费的变化"),
                language.of("Mean and ", "均值与")
                        + frame.percent()
                        + language.of(
                                " interval, a mark for each design point; vertical: the spend that is compared · ",
                                "区间，每个设计点一个标记；竖线：所比较的花费 · ")
                        + frame.comparison().source(language),
                FactorChart.key(frame, budget.scaled()),
                Page.grid(panels, ComparisonFrame.ACROSS, 240));
    }
}
