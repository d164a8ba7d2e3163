package youcheng.documents.templates;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import youcheng.base.Languages;

/**
 * What a template can ask for in each row of a table, e.g. <code>{{goods.quantity}}</code>: a row that asks for any of
 * them is repeated for as many rows as the paper has.
 */
@NamedInterface("templates")
public enum PaperColumn implements PaperField {
    /** The number of the line, from 1. */
    GOODS_LINE(Table.GOODS, "line"),
    /** The item in Chinese. */
    GOODS_ITEM_ZH(Table.GOODS, "itemZh", Languages.CHINESE),
    /** The item in English. */
    GOODS_ITEM_EN(Table.GOODS, "itemEn", Languages.ENGLISH),
    /** The code of the item in the Harmonised System (商品编号). */
    GOODS_HS_CODE(Table.GOODS, "hsCode"),
    /** How many. */
    GOODS_QUANTITY(Table.GOODS, "quantity"),
    /** In what they are counted. */
    GOODS_UNIT(Table.GOODS, "unit"),
    /** The value of one. */
    GOODS_UNIT_VALUE(Table.GOODS, "unitValue"),
    /** The value of all of this line. */
    GOODS_VALUE(Table.GOODS, "value"),
    /** In which currency the values are. */
    GOODS_CURRENCY(Table.GOODS, "currency"),
    /** Who made it. */
    GOODS_MANUFACTURER(Table.GOODS, "manufacturer"),
    /** Under which number it is registered. */
    GOODS_REGISTRATION(Table.GOODS, "registration"),
    /** Which standard it meets. */
    GOODS_STANDARD(Table.GOODS, "standard"),
    /** The manufacturer's batch. */
    GOODS_BATCH(Table.GOODS, "batch"),
    /** When it was made. */
    GOODS_PRODUCED(Table.GOODS, "produced"),
    /** Until when it can be used. */
    GOODS_EXPIRY(Table.GOODS, "expiry"),
    /** The numbers of the cartons. */
    GOODS_CARTONS(Table.GOODS, "cartons"),
    /** How many were received. */
    GOODS_RECEIVED(Table.GOODS, "received"),
    /** How many of those received were damaged. */
    GOODS_DAMAGED(Table.GOODS, "damaged"),
    /** Whatever is to be said of the line, e.g. why numbers differ. */
    GOODS_NOTE(Table.GOODS, "note"),
    /** The number of the line, from 1. */
    ALLOCATION_LINE(Table.ALLOCATION, "line"),
    /** Who is given it. */
    ALLOCATION_RECIPIENT(Table.ALLOCATION, "recipient"),
    /** The item in Chinese. */
    ALLOCATION_ITEM_ZH(Table.ALLOCATION, "itemZh", Languages.CHINESE),
    /** The item in English. */
    ALLOCATION_ITEM_EN(Table.ALLOCATION, "itemEn", Languages.ENGLISH),
    /** How many are meant for this recipient. */
    ALLOCATION_QUANTITY(Table.ALLOCATION, "quantity"),
    /** In what they are counted. */
    ALLOCATION_UNIT(Table.ALLOCATION, "unit"),
    /** How many were sent. */
    ALLOCATION_SHIPPED(Table.ALLOCATION, "shipped"),
    /** How many were received. */
    ALLOCATION_RECEIVED(Table.ALLOCATION, "received"),
    /** How many of those received were damaged. */
    ALLOCATION_DAMAGED(Table.ALLOCATION, "damaged"),
    /** Whatever is to be said of the line, e.g. why numbers differ. */
    ALLOCATION_NOTE(Table.ALLOCATION, "note");

    private final Table table;
    private final String word;
    private final @Nullable Locale language;

    PaperColumn(Table table, String word) {
        this(table, word, null);
    }

    PaperColumn(Table table, String word, @Nullable Locale language) {
        this.table = table;
        this.word = word;
        this.language = language;
    }

    /** What a row is about. */
    private enum Table {
        GOODS,
        ALLOCATION
    }

    @Override
    public String key() {
        return table.name().toLowerCase(Locale.ROOT) + "." + word;
    }

    @Override
    public @Nullable Locale language() {
        return language;
    }

    /** All that a row of goods can have. */
    static Set<PaperColumn> ofGoods() {
        return EnumSet.copyOf(of(Table.GOODS));
    }

    /** All that a row of an allocation can have. */
    static Set<PaperColumn> ofAllocations() {
        return EnumSet.copyOf(of(Table.ALLOCATION));
    }

    private static Set<PaperColumn> of(Table table) {
        return Arrays.stream(values()).filter(each -> each.table == table).collect(Collectors.toSet());
    }
}
