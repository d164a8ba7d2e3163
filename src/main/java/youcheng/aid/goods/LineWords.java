package youcheng.aid.goods;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import youcheng.base.Languages;

/** The words of either language that stand in the cells of a line, and over their columns. */
@Component
public class LineWords {

    /** The currencies that are offered; any other can be typed. */
    public static final List<String> OFFERED_CURRENCIES =
            List.of("CNY", "USD", "EUR", "JPY", "GBP", "KRW", "HKD", "RUB", "CHF", "AUD", "CAD", "SGD");

    /** What people and other programs write beside the portal's own words; a name stands for one thing only. */
    private static final Map<Unit, List<String>> OTHER_UNITS = Map.ofEntries(
            Map.entry(
                    Unit.PIECE,
                    List.of("只", "个", "枚", "顶", "条", "张", "把", "本", "册", "床", "pcs", "pc", "piece", "ea", "each")),
            Map.entry(Unit.PAIR, List.of("副", "对", "pair", "prs", "pr")),
            Map.entry(Unit.SET, List.of("set", "kit", "kits", "组")),
            Map.entry(Unit.BOX, List.of("box", "bx")),
            Map.entry(Unit.CARTON, List.of("carton", "ctn", "ctns", "case", "cases")),
            Map.entry(Unit.PACK, List.of("pack", "pkt", "package", "packages")),
            Map.entry(Unit.BOTTLE, List.of("bottle", "btl", "btls")),
            Map.entry(Unit.VIAL, List.of("vial", "管", "tube", "tubes")),
            Map.entry(Unit.BAG, List.of("bag", "bags")),
            Map.entry(Unit.ROLL, List.of("roll")),
            Map.entry(Unit.TEST, List.of("test", "人次", "测试")),
            Map.entry(Unit.DOSE, List.of("dose", "针", "剂次")),
            Map.entry(Unit.UNIT, List.of("unit", "架", "部")),
            Map.entry(Unit.VEHICLE, List.of("vehicle")),
            Map.entry(Unit.SQUARE_METRE, List.of("平米", "sqm", "m2")),
            Map.entry(Unit.GRAM, List.of("gram", "grams")),
            Map.entry(Unit.KILOGRAM, List.of("公斤", "kgs", "kilogram", "kilograms")),
            Map.entry(Unit.TONNE, List.of("公吨", "t", "ton", "tons", "tonne", "mt")),
            Map.entry(Unit.MILLILITRE, List.of("millilitre", "milliliter")),
            Map.entry(Unit.LITRE, List.of("l", "litre", "liter", "liters", "公升")));

    private static final Map<LineField, List<String>> OTHER_HEADINGS = Map.ofEntries(
            Map.entry(
                    LineField.ITEM,
                    List.of(
                            "名称",
                            "物资名称",
                            "货物名称",
                            "物品名称",
                            "商品名称",
                            "货名",
                            "产品名称",
                            "description",
                            "description of goods",
                            "goods",
                            "item name",
                            "product",
                            "product name",
                            "name",
                            "commodity")),
            Map.entry(LineField.QUANTITY, List.of("总数量", "总数", "qty", "total quantity")),
            Map.entry(LineField.UNIT, List.of("计量单位", "uom", "unit of measure", "units")),
            Map.entry(LineField.UNIT_VALUE, List.of("单位价值", "单价（元）", "单价元", "unit price", "price", "price per unit")),
            Map.entry(LineField.CURRENCY, List.of("币别", "货币", "currency code", "ccy")),
            Map.entry(LineField.HS, List.of("hs", "海关编码", "商品编码", "税号", "hscode", "hs no", "tariff code", "hts")),
            Map.entry(LineField.HS_EDITION, List.of("编码版本", "edition")),
            Map.entry(LineField.STANDARD, List.of("标准", "产品标准", "质量标准", "standards")),
            Map.entry(LineField.MANUFACTURER, List.of("生产厂家", "厂家", "生产商", "制造商", "生产单位", "maker", "producer")),
            Map.entry(
                    LineField.REGISTRATION,
                    List.of("注册证", "医疗器械注册证号", "注册号", "registration", "registration no", "reg no", "certificate no")),
            Map.entry(
                    LineField.BATCH, List.of("生产批号", "批次", "batch no", "batch number", "lot", "lot no", "lot number")),
            Map.entry(
                    LineField.PRODUCED,
                    List.of(
                            "生产时间",
                            "制造日期",
                            "manufacture date",
                            "date of manufacture",
                            "manufacturing date",
                            "mfg date",
                            "produced")),
            Map.entry(
                    LineField.EXPIRES,
                    List.of(
                            "有效期",
                            "失效日期",
                            "有效期至",
                            "expiry",
                            "expires",
                            "expiration date",
                            "exp date",
                            "exp",
                            "best before")),
            Map.entry(LineField.COLD_CHAIN, List.of("是否冷链", "cold chain required")),
            Map.entry(LineField.DANGEROUS, List.of("是否危险品", "dg", "hazardous")),
            Map.entry(
                    LineField.CARTONS,
                    List.of("箱号", "包装箱号", "carton no", "carton nos", "carton number", "ctn no", "case no")));

    private static final Map<String, String> CURRENCY_NAMES = Map.ofEntries(
            Map.entry("人民币", "CNY"),
            Map.entry("人民币元", "CNY"),
            Map.entry("元", "CNY"),
            Map.entry("rmb", "CNY"),
            Map.entry("yuan", "CNY"),
            Map.entry("美元", "USD"),
            Map.entry("us dollars", "USD"),
            Map.entry("欧元", "EUR"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("€", "EUR"),
            Map.entry("日元", "JPY"),
            Map.entry("yen", "JPY"),
            Map.entry("英镑", "GBP"),
            Map.entry("£", "GBP"),
            Map.entry("港币", "HKD"),
            Map.entry("港元", "HKD"),
            Map.entry("韩元", "KRW"),
            Map.entry("won", "KRW"),
            Map.entry("卢布", "RUB"));

    private static final List<String> YES = List.of("yes", "y", "是", "有", "√", "✓", "true", "1", "x");
    private static final List<String> NO = List.of("no", "n", "否", "无", "false", "0", "-", "—", "/");

    private final MessageSource messages;
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, LineField> headings = new HashMap<>();

    LineWords(MessageSource messages) {
        this.messages = messages;
        for (Unit unit : Unit.values()) {
            Languages.ALL.forEach(language -> units.put(Wording.key(name(unit, language)), unit));
            units.put(Wording.key(unit.name()), unit);
            OTHER_UNITS.getOrDefault(unit, List.of()).forEach(word -> units.putIfAbsent(Wording.key(word), unit));
        }
        for (LineField field : LineField.values()) {
            Languages.ALL.forEach(language ->
                    headings.put(Wording.key(messages.getMessage(field.labelKey(), null, language)), field));
            OTHER_HEADINGS
                    .getOrDefault(field, List.of())
                    .forEach(word -> headings.putIfAbsent(Wording.key(word), field));
        }
    }

    /** The unit that this word of either language names. */
    public Optional<Unit> unit(String word) {
        return Optional.ofNullable(units.get(Wording.key(word)));
    }

    /** The name of a unit. */
    public String name(Unit unit, Locale language) {
        return messages.getMessage(unit.labelKey(), null, language);
    }

    /** What else people call a unit. */
    public List<String> others(Unit unit) {
        return OTHER_UNITS.getOrDefault(unit, List.of());
    }

    /** Which column stands under this heading; what is in brackets behind it tells nothing. */
    Optional<LineField> heading(String text) {
        LineField whole = headings.get(Wording.key(text));
        return Optional.ofNullable(whole != null ? whole : headings.get(Wording.key(text.replaceAll("[（(].*", ""))));
    }

    /** The currency that this word names. */
    Currency currency(String word) {
        String code = CURRENCY_NAMES.get(word.strip().toLowerCase(Locale.ROOT));
        return Money.currency(code == null ? word : code);
    }

    /** Whether this word means yes; empty where it means neither yes nor no. */
    static Optional<Boolean> flag(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || NO.contains(plain)) {
            return Optional.of(false);
        }
        return YES.contains(plain) ? Optional.of(true) : Optional.empty();
    }

    /** Yes or nothing. */
    static String flag(boolean is, Locale language) {
        return is ? yes(language) : "";
    }

    /** The word for yes. */
    public static String yes(Locale language) {
        return Languages.isChinese(language) ? "是" : "yes";
    }

    /** The word for no. */
    public static String no(Locale language) {
        return Languages.isChinese(language) ? "否" : "no";
    }
}
