package pacesetter.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import pacesetter.chart.Sheets;
import pacesetter.chart.panel.MissingFontException;
import pacesetter.chart.panel.Typeface;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Group;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.text.Name;

/**
 * Draws the charts of a command, and says once what this machine's fonts cannot show.
 *
 * @param warnings what the manifest will tell, to which is added
 */
record Pictures(Terminal terminal, List<Name> warnings) {
    private static final int NAMED = 3;

    /** Charts that are laid out and written. */
    interface Charts {
        Charts NONE = sheets -> {};

        /**
         * Draws them.
         *
         * @throws MissingFontException if this machine has no font at all
         */
        void writeTo(Sheets sheets) throws IOException;
    }

    /** Writes charts in which these names may stand; none where there is no font. */
    void draw(Charts charts, Collection<Name> names, Sheets sheets) throws IOException {
        try {
            charts.writeTo(sheets);
            List<String> unshown = charts == Charts.NONE ? List.of() : Typeface.unshown(names, terminal.language());
            if (!unshown.isEmpty()) {
                tell(unshown);
            }
        } catch (MissingFontException e) {
            warnings.add(Name.of("There are no charts: %s", "没有图：%s", e.told()));
            terminal.say(Name.of("no charts: %s", "没有图：%s", e.told()));
        }
    }

    private void tell(List<String> unshown) {
        Name first = Name.list(unshown.subList(0, Math.min(NAMED, unshown.size())));
        Name text = Name.of(
                "The fonts of this machine lack letters of %s, so charts have boxes in their place: %s%s. Install a font that has"
                        + " them, for instance fonts-noto, or write other names in the scenario.",
                "本机字体缺少%s中的文字，图中以方框代替：%s%s。请安装含有这些文字的字体（例如 fonts-noto），或在情景中改写名称。",
                Name.counted(unshown.size(), "name", "names", "个名称"),
                first,
                unshown.size() > NAMED ? new Name(", …", "等") : Name.same(""));
        if (!warnings.contains(text)) {
            warnings.add(text); // and no second time to what the runs warned of
        }
        terminal.say(text);
    }

    /** The names that charts of a run show. */
    static List<Name> names(Scenario scenario) {
        List<Name> names = new ArrayList<>();
        scenario.strategies().stream().map(Strategy::name).forEach(names::add);
        scenario.domains().stream().map(Domain::name).forEach(names::add);
        scenario.groups().stream().map(Group::name).forEach(names::add);
        scenario.regions().stream().map(Region::name).forEach(names::add);
        return names;
    }
}
