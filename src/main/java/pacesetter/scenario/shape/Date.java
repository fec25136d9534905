package pacesetter.scenario.shape;

import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Tree;
import pacesetter.scenario.source.Typography;
import pacesetter.text.Name;

/** A day of the Gregorian calendar, years 1 to 9999, written 2018-12-04. */
public record Date() implements Shape {
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    @Override
    public Optional<Object> read(String name, Tree tree, Problems problems) {
        if (!(tree instanceof Tree.Leaf leaf) || leaf.isNull()) {
            return refuse(name, tree, problems);
        }
        Matcher parts = ISO.matcher(leaf.text());
        if (!parts.matches()) {
            problems.add(
                    leaf.place(), Name.same(name), leaf.shown(), Shape.mustBe(phrase()), Typography.hint(leaf.text()));
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3))));
        } catch (DateTimeException e) {
            problems.add(leaf.place(), name, leaf.text(), new Name("is not a day of the calendar", "在历法中没有这一天"));
            return Optional.empty();
        }
    }

    @Override
    public JsonObject schema(boolean whole) {
        JsonObject schema = Shape.type("string");
        schema.addProperty("format", "date");
        schema.addProperty("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        return schema;
    }

    @Override
    public Name phrase() {
        return new Name("a date such as 2018-12-04", "日期，例如 2018-12-04");
    }
}
