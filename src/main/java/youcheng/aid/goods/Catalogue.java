package youcheng.aid.goods;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import youcheng.base.Bilingual;

/** The items that aid packages often have. */
public final class Catalogue {

    private static final String FILE = "/aid/catalogue.csv";
    private static final Pattern BETWEEN_NAMES = Pattern.compile(";");
    private static final Catalogue SUPPLIED = new Catalogue();

    private final Map<String, CatalogueItem> byCode = new LinkedHashMap<>();
    private final Map<String, CatalogueItem> byName = new HashMap<>();

    private Catalogue() {
        rows(FILE).stream().map(Catalogue::item).forEach(item -> {
            byCode.put(item.code(), item);
            Stream.concat(Stream.of(item.name().chinese(), item.name().english(), item.code()), item.also().stream())
                    .forEach(name -> {
                        CatalogueItem other = byName.put(Wording.key(name), item);
                        if (other != null && !other.equals(item)) {
                            throw new IllegalStateException(name + " is " + other.code() + " and " + item.code());
                        }
                    });
        });
    }

    /** The catalogue that comes with the portal. */
    public static Catalogue supplied() {
        return SUPPLIED;
    }

    /** All items, in order. */
    public List<CatalogueItem> all() {
        return List.copyOf(byCode.values());
    }

    /** The item with this code. */
    public Optional<CatalogueItem> find(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(code));
    }

    /** The item of this name in either language, however it is spaced and spelt in width and case. */
    public Optional<CatalogueItem> named(String name) {
        return Optional.ofNullable(byName.get(Wording.key(name)));
    }

    /** What a line's item is for. */
    public GoodsKind kindOf(GoodsItem item) {
        return find(item.catalogueCode()).map(CatalogueItem::kind).orElse(GoodsKind.OTHER);
    }

    static List<CSVRecord> rows(String file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader text = new InputStreamReader(
                        Objects.requireNonNull(Catalogue.class.getResourceAsStream(file), file),
                        StandardCharsets.UTF_8);
                var parser = format.parse(text)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CatalogueItem item(CSVRecord row) {
        String hs = row.get("hs");
        return new CatalogueItem(
                row.get("code"),
                GoodsKind.valueOf(row.get("kind")),
                new Bilingual(row.get("zh"), row.get("en")),
                BETWEEN_NAMES
                        .splitAsStream(row.get("also"))
                        .filter(name -> !name.isEmpty())
                        .toList(),
                hs.isEmpty() ? null : HsCode.of(hs),
                Unit.valueOf(row.get("unit")),
                row.get("standards"),
                new CatalogueItem.Care(
                        yes(row, "cold_chain"),
                        yes(row, "dangerous"),
                        yes(row, "export_control"),
                        yes(row, "quality_declaration")));
    }

    private static boolean yes(CSVRecord row, String column) {
        return row.get(column).equals("yes");
    }
}
