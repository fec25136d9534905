package pacesetter.gui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pacesetter.geo.MapShapes;
import pacesetter.gui.live.DomainChoice;
import pacesetter.gui.live.LiveRun;
import pacesetter.gui.live.Played;
import pacesetter.gui.live.Player;
import pacesetter.gui.live.RegionHistory;
import pacesetter.gui.look.Palette;
import pacesetter.gui.look.WindowWords;
import pacesetter.model.Happening;
import pacesetter.model.Model;
import pacesetter.model.ground.World;
import pacesetter.run.OpenRun;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.run.RunTable;
import pacesetter.run.Table;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.text.Language;

final class RegionMapTest {
    private static final Scenario ZHEJIANG = ScenarioReader.read(Path.of("scenarios/zhejiang-2018.yaml"));
    private static final MapShapes SHAPES = MapShapes.schematic(ZHEJIANG);
    private static final int WEEKS = 30;

    private final LiveRun run = LiveRun.of(new Run(0, ZHEJIANG, 0, 0, 42, WEEKS, Run.Null.OFF));
    private final Player player = new Player(run);
    private final WindowWords words = new WindowWords(Language.EN);
    private final DomainChoice domain = new DomainChoice();

    @Test
    void aMapThatNobodySeesCopiesNothing() {
        RegionMap map = new RegionMap(words, player, domain, SHAPES);
        run.step();
        player.rewind(); // looks, as every frame does
        assertThat(map.canvas().scene()).isEmpty();
    }

    @Test
    void theMapShowsWhatTheTablesSay() {
        steps(WEEKS);
        Snapshot seen = Snapshot.of(run.model());
        double covered = 0;
        double performance = 0;
        double satisfaction = 0;
        int[] open = ZHEJIANG.domainsWithRoom();
        int cells = seen.regions() * open.length;
        for (int domain : open) {
            for (int region = 0; region < seen.regions(); region++) {
                covered += seen.isCovered(region, domain) ? 1. / cells : 0;
                performance += seen.performance(region, domain) / cells;
                satisfaction += seen.satisfaction(region, domain) / cells;
            }
        }
        Table series = run.glance().series();
        assertThat(covered).isCloseTo(last(series, "covered"), within(1e-9));
        assertThat(performance).isCloseTo(last(series, "performance"), within(1e-9));
        assertThat(satisfaction).isCloseTo(last(series, "satisfaction"), within(1e-9));
    }

    @Test
    void arrowsAreThoseOfTheWeekHoweverOneCameThere() {
        List<Arrow> looked = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            run.step();
            looked = Arrow.fresh(run.chronicle());
        }
        assertThat(looked)
                .hasSizeGreaterThan(20)
                .allMatch(arrow ->
                        arrow.from() != arrow.to() && arrow.tick() > run.model().tick() - Arrow.FADE);
        List<Integer> learned = adoptions(run.whole());
        assertThat(looked.stream().map(Arrow::to).toList()).isEqualTo(learned);
        assertThat(Arrow.fresh(Played.of(run.run(), WEEKS).chronicle())).isEqualTo(looked);
    }

    /** Who took another region's practice in the last weeks, as the table of events has it. */
    private List<Integer> adoptions(RunResult.Completed recorded) {
        Table events = recorded.table(RunTable.EVENTS);
        List<Integer> regions = new ArrayList<>();
        for (int row = 0; row < events.rows(); row++) {
            boolean recent = events.value(row, events.column("tick")) >= run.ticks() - Arrow.FADE;
            double source = events.value(row, events.column("source_region"));
            if (recent
                    && events.value(row, events.column("event")) == Happening.ADOPTION.ordinal()
                    && !Double.isNaN(source)) {
                regions.add((int) events.value(row, events.column("region")));
            }
        }
        return regions;
    }

    @Test
    void theHistoryIsThatOfTheSeriesAndLeavesTheRunAsItWas() {
        OpenRun alone = alone();
        RegionHistory history = run.history();
        steps(WEEKS);
        while (alone.ticks() < WEEKS) {
            alone.model().schedule.step(alone.model());
        }
        Table series = run.glance().series();
        assertThat(history.length()).isEqualTo(WEEKS);
        for (int week = 0; week < WEEKS; week++) {
            double performance = 0;
            double covered = 0;
            for (int region = 0; region < ZHEJIANG.regions().size(); region++) {
                performance +=
                        history.performance(week, region) / ZHEJIANG.regions().size();
                covered += history.covered(week, region) / ZHEJIANG.regions().size();
            }
            assertThat(performance).isCloseTo(series.value(week, series.column("performance")), within(1e-5));
            assertThat(covered).isCloseTo(series.value(week, series.column("covered")), within(1e-5));
        }
        Table other = alone.glance().series();
        for (int column = 0; column < series.columns().size(); column++) {
            assertThat(series.value(WEEKS - 1, column)).isEqualTo((Double) other.value(WEEKS - 1, column));
        }
    }

    /** The same run without a window. */
    private OpenRun alone() {
        Model model = Model.of(
                World.of(ZHEJIANG, run.run().seed()), ZHEJIANG.strategies().get(0));
        model.start();
        return OpenRun.on(model, run.run());
    }

    @Test
    void theHistoryBeginsAnewWithTheRun() {
        steps(5);
        player.rewind();
        assertThat(run.history().length()).isZero();
        steps(3);
        assertThat(run.history().length()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void namesStandInTheirCellsAndMoreOfThemTheCloserOneLooks(Language language) {
        int before = 0;
        for (double zoom : new double[] {.5, 1, 2, 4}) {
            OnScreen map =
                    OnScreen.of(SHAPES, new Camera(zoom, 0, 0).view(SHAPES.bounds(), 600, 600), ZHEJIANG, language);
            List<Rectangle2D> boxes = new ArrayList<>();
            for (OnScreen.Label label : map.regionNames()) {
                Rectangle2D box = label.font()
                        .createGlyphVector(new java.awt.font.FontRenderContext(null, true, true), label.text())
                        .getVisualBounds();
                box.setRect(box.getX() + label.x(), box.getY() + label.y(), box.getWidth(), box.getHeight());
                assertThat(map.cells().get(label.index()).getBounds2D().contains(box))
                        .isTrue();
                assertThat(boxes).noneMatch(box::intersects);
                boxes.add(box);
            }
            int shown = map.regionNames().size() + map.groupNames().size();
            assertThat(shown).isPositive();
            assertThat(map.regionNames().size()).isGreaterThanOrEqualTo(before);
            before = map.regionNames().size();
        }
        assertThat(before).isGreaterThan(85);
    }

    @Test
    void aRegionIsFoundUnderThePointerAtAnyZoom() {
        MapCanvas canvas = canvas();
        for (double zoom : new double[] {1, 3}) {
            canvas.magnify(zoom);
            for (int region = 0; region < ZHEJIANG.regions().size(); region++) {
                assertThat(canvas.at(canvas.middle(region))).hasValue(region);
            }
        }
        assertThat(canvas.at(new Point(-5000, -5000))).isEmpty();
    }

    @Test
    void aClickAndTheArrowKeysChooseARegion() {
        MapCanvas canvas = canvas();
        List<Integer> chosen = new ArrayList<>();
        canvas.onChoose(chosen::add);
        Point2D middle = canvas.middle(10);
        canvas.dispatchEvent(new MouseEvent(
                canvas, MouseEvent.MOUSE_CLICKED, 0, 0, (int) middle.getX(), (int) middle.getY(), 1, false));
        press(canvas, "RIGHT");
        press(canvas, "LEFT");
        assertThat(chosen).hasSize(3).first().isEqualTo(10);
        assertThat(canvas.middle(chosen.get(1)).getX()).isGreaterThan(middle.getX());
        assertThat(canvas.middle(chosen.get(2)).getX())
                .isLessThan(canvas.middle(chosen.get(1)).getX());
    }

    private static void press(MapCanvas canvas, String key) {
        Object name = canvas.getInputMap().get(KeyStroke.getKeyStroke(key));
        canvas.getActionMap().get(name).actionPerformed(new ActionEvent(canvas, 0, key));
    }

    @Test
    void theTooltipSaysHowARegionStands() {
        steps(12);
        RegionMap map = new RegionMap(words, player, domain, SHAPES);
        map.setSize(600, 700);
        map.look();
        String all = new Tip(map.canvas().scene().orElseThrow(), Language.EN).of(0);
        assertThat(all).contains("Jianggan District", "Hangzhou", "of 59 domains", "Domains led: true leader");
        domain.choose(OptionalInt.of(0));
        String one = new Tip(map.canvas().scene().orElseThrow(), Language.ZH).of(0);
        assertThat(one).contains("江干区", "绩效", "名/89", "跑部门数", "个");
    }

    @Test
    void theProgrammesOfARegionStandInTheInspectorsTable() {
        steps(12);
        Snapshot seen = Snapshot.of(run.model());
        ProgrammeTable table = new ProgrammeTable(words);
        table.show(seen, 3);
        assertThat(table.getRowCount()).isEqualTo(60);
        for (int domain = 0; domain < 60; domain++) {
            assertThat(table.getValueAt(domain, 3)).isEqualTo(seen.performance(3, domain));
            PracticeCell.Practice practice = (PracticeCell.Practice) table.getValueAt(domain, 2);
            assertThat(practice.bits()).isEqualTo(seen.practice(3, domain));
            int leader = seen.model(domain);
            int distance = leader < 0 || leader == 3
                    ? 0
                    : Integer.bitCount(seen.practice(3, domain) ^ seen.practice(leader, domain));
            assertThat(practice.distance()).isEqualTo(distance);
        }
        words.choose(Language.ZH);
        assertThat(table.getColumnName(0)).isEqualTo("领域");
        assertThat(table.getValueAt(0, 0)).isEqualTo("企业开办");
    }

    @Test
    void aVersionKeepsItsColourWhileOthersComeAndGo() {
        VersionColors colors = new VersionColors();
        Map<Integer, Integer> holders = new LinkedHashMap<>(Map.of(1, 30, 2, 20, 3, 10));
        var first = colors.assign(0, holders);
        holders.remove(2);
        holders.put(7, 40);
        var second = colors.assign(0, holders);
        assertThat(second.get(1)).isEqualTo(first.get(1));
        assertThat(second.get(3)).isEqualTo(first.get(3));
        assertThat(second.values()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void moreIsAlwaysFurtherFromTheGround(Palette palette) {
        Ramp ramp = Ramp.on(palette);
        double ground = lightness(palette.paper());
        for (double share = 0; share < 1; share += .05) {
            assertThat(Math.abs(lightness(ramp.at(share + .05)) - ground))
                    .isGreaterThan(Math.abs(lightness(ramp.at(share)) - ground));
        }
    }

    private static double lightness(java.awt.Color color) {
        return .2126 * color.getRed() + .7152 * color.getGreen() + .0722 * color.getBlue();
    }

    private MapCanvas canvas() {
        RegionMap map = new RegionMap(words, player, domain, SHAPES);
        map.canvas().setSize(600, 600);
        map.look();
        return map.canvas();
    }

    private void steps(int weeks) {
        for (int week = 0; week < weeks; week++) {
            run.step();
        }
    }

    private static double last(Table table, String column) {
        return table.value(table.rows() - 1, table.column(column));
    }
}
