package youcheng.exchanges.sheet;

import java.util.List;
import youcheng.exchanges.Direction;
import youcheng.exchanges.ExchangeKind;
import youcheng.exchanges.FieldOfExchange;
import youcheng.exchanges.Level;
import youcheng.exchanges.Substance;

/** What a cell is about, in the order of the columns. */
public enum SheetColumn {
    PARTNERS("partners"),
    DATE("date"),
    KIND("kind", ExchangeKind.values()),
    DIRECTION("direction", Direction.values()),
    LEVEL("level", Level.values()),
    FIELD("field", FieldOfExchange.values()),
    SUBSTANCE("substance", Substance.values()),
    TITLE("title"),
    EVIDENCE("evidence"),
    OUTCOME("outcome"),
    LAST_DAY("lastDay");

    private static final List<SheetColumn> ORDER = List.of(values());

    private final String field;
    private final List<Enum<?>> choices;

    SheetColumn(String field, Enum<?>... choices) {
        this.field = field;
        this.choices = List.of(choices);
    }

    /** Its cell in a row; empty where the row ends before it. */
    public String of(List<String> cells) {
        return place() < cells.size() ? cells.get(place()) : "";
    }

    /** How many columns stand before it. */
    public int place() {
        return ORDER.indexOf(this);
    }

    /** The name that refusals use. */
    public String field() {
        return field;
    }

    /** Message key of its heading. */
    public String labelKey() {
        return "exchange." + field;
    }

    /** What can be chosen in it; empty where it is typed. */
    public List<Enum<?>> choices() {
        return choices;
    }

    /** Message key of one of its choices. */
    public String choiceKey(Enum<?> choice) {
        return labelKey() + "." + choice.name();
    }
}
