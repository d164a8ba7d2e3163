package youcheng.aid.goods;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a line tells, in the order of the columns. */
public enum LineField {
    ITEM(200),
    QUANTITY(30),
    UNIT(30),
    UNIT_VALUE(30),
    CURRENCY(20),
    HS(20),
    HS_EDITION(10),
    STANDARD(200),
    MANUFACTURER(200),
    REGISTRATION(100),
    BATCH(100),
    PRODUCED(40),
    EXPIRES(40),
    COLD_CHAIN(10),
    DANGEROUS(10),
    CARTONS(200);

    private static final List<LineField> ORDER = List.of(values());
    private static final Pattern CELL = Pattern.compile("([A-Z_]+)(\\d{1,6})");

    private final int longest;

    LineField(int longest) {
        this.longest = longest;
    }

    /** Characters that its cell may have at most. */
    public int longest() {
        return longest;
    }

    /** How many columns stand before it. */
    public int place() {
        return ORDER.indexOf(this);
    }

    /** Message key of its heading. */
    public String labelKey() {
        return "goods.line." + name();
    }

    /** The name that refusals use for its cell in the row with this place, from 0. */
    public String at(int row) {
        return name() + row;
    }

    /** The field that a refusal names, whatever the row; empty where it names something else. */
    public static Optional<LineField> of(@Nullable String name) {
        Matcher cell = CELL.matcher(name == null ? "" : name);
        if (cell.matches()) {
            for (LineField field : ORDER) {
                if (field.name().equals(cell.group(1))) {
                    return Optional.of(field);
                }
            }
        }
        return Optional.empty();
    }

    /** The row that a refusal names, from 0; that of a name that {@link #of} knows. */
    public static int row(String name) {
        Matcher cell = CELL.matcher(name);
        return cell.matches() ? Integer.parseInt(cell.group(2)) : 0;
    }
}
