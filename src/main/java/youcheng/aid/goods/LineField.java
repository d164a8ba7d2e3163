package youcheng.aid.goods;

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

    private final int longest;

    LineField(int longest) {
        this.longest = longest;
    }

    /** Characters that its cell may have at most. */
    public int longest() {
        return longest;
    }

    /** Message key of its heading. */
    public String labelKey() {
        return "goods.line." + name();
    }

    /** The name that refusals use for its cell in the row with this place, from 0. */
    public String at(int row) {
        return name() + row;
    }
}
