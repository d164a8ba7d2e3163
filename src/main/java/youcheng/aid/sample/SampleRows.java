package youcheng.aid.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import youcheng.aid.content.AidContent;
import youcheng.aid.content.AidDirection;
import youcheng.aid.content.AidParty;
import youcheng.aid.goods.AidLine;
import youcheng.aid.goods.Catalogue;
import youcheng.aid.goods.CatalogueItem;
import youcheng.aid.goods.GoodsItem;
import youcheng.aid.goods.GoodsKind;
import youcheng.aid.goods.Quantity;
import youcheng.aid.goods.Unit;
import youcheng.aid.packages.EnteredAid;
import youcheng.aid.shipments.Carriage;
import youcheng.aid.shipments.ShipmentChannel;
import youcheng.aid.shipments.ShipmentDates;
import youcheng.exchanges.CaseAid;
import youcheng.exchanges.ExchangeId;
import youcheng.register.CityRecord;
import youcheng.register.Register;

/** Reads the rows of the sample; a blank stays blank. */
@Component
class SampleRows {

    private static final String BETWEEN = "\\|";
    private static final String OCCASION = "新冠肺炎疫情（2020—2021年）";

    private final Register register;
    private final CaseAid exchanges;

    SampleRows(Register register, CaseAid exchanges) {
        this.register = register;
        this.exchanges = exchanges;
    }

    /** The package of this row with these goods. */
    EnteredAid aid(CSVRecord row, List<CSVRecord> goods) {
        AidDirection direction = AidDirection.valueOf(row.get("direction"));
        return new EnteredAid(
                direction,
                content(row),
                Arrays.stream(row.get("partners").split(BETWEEN))
                        .map(this::partner)
                        .toList(),
                goods.stream().map(SampleRows::line).toList(),
                Arrays.stream(row.get("kinds").split(BETWEEN))
                        .map(GoodsKind::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                LocalDate.parse(row.get("dated")),
                exchanges
                        .loadedAs("sample:" + row.get("origin"))
                        .map(ExchangeId::value)
                        .orElse(null),
                row.get("source"));
    }

    static ShipmentDates dates(CSVRecord row) {
        return new ShipmentDates(
                null, day(row, "expected"), day(row, "sent"), day(row, "arrived"), day(row, "handed_over"));
    }

    static Carriage carriage(CSVRecord row) {
        String channel = row.get("channel");
        return new Carriage(channel.isEmpty() ? null : ShipmentChannel.valueOf(channel), null, "", "");
    }

    private static AidContent content(CSVRecord row) {
        return new AidContent(
                row.get("purpose"),
                OCCASION,
                false,
                "",
                row.get("known"),
                "",
                null,
                day(row, "announced"),
                null,
                row.get("currency"),
                row.get("currency").equals(AidContent.CNY) ? BigDecimal.ONE : null,
                null,
                "",
                "");
    }

    /** A city of the register, or {@code 中文/English/XX} of one that is not in it. */
    private AidParty partner(String name) {
        String[] stated = name.split("/", -1);
        if (stated.length == 3) {
            return new AidParty(0, AidParty.PartyRole.PARTNER, null, stated[0], stated[1], stated[2]);
        }
        CityRecord city = register.named(name).stream()
                .filter(each -> each.nameEn().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No city is called " + name));
        return new AidParty(
                0,
                AidParty.PartyRole.PARTNER,
                city.id(),
                city.nameZh(),
                city.nameEn(),
                city.country().iso2());
    }

    private static AidLine line(CSVRecord row) {
        CatalogueItem known = Catalogue.supplied().find(row.get("code")).orElse(null);
        return AidLine.of(
                new GoodsItem(row.get("item"), known == null ? null : known.code(), known == null ? null : known.hs()),
                new Quantity(new BigDecimal(row.get("quantity")), Unit.valueOf(row.get("unit"))));
    }

    private static @Nullable LocalDate day(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? null : LocalDate.parse(row.get(column));
    }
}
