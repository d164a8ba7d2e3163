package youcheng.aid.packages;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import youcheng.aid.content.AidContent;
import youcheng.aid.goods.AidLine;
import youcheng.aid.goods.Catalogue;
import youcheng.aid.goods.GoodsKind;
import youcheng.aid.goods.LineTotals;
import youcheng.base.CaseNumber;

/** Adds up what of each kind of goods a package holds whenever its goods, or the rate of their values, are kept. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class KindSums {

    private final StoredKinds kinds;
    private final AidRules rules;

    KindSums(StoredKinds kinds, AidRules rules) {
        this.kinds = kinds;
        this.rules = rules;
    }

    /** These are the goods of a package now, whose case is locked. */
    void keep(CaseNumber number, AidContent content, List<AidLine> goods) {
        Map<GoodsKind, List<AidLine>> lines = goods.stream()
                .collect(Collectors.groupingBy(
                        line -> Catalogue.supplied().kindOf(line.item()),
                        () -> new EnumMap<>(GoodsKind.class),
                        Collectors.toList()));
        Map<GoodsKind, AidValue> values = new EnumMap<>(GoodsKind.class);
        lines.forEach((kind, ofKind) -> values.put(kind, rules.valueOf(content, LineTotals.of(ofKind))));
        keep(number, values);
    }

    /** A package holds these kinds of goods, which are worth this. */
    void keep(CaseNumber number, Map<GoodsKind, AidValue> values) {
        Map<GoodsKind, AidValue> missing = new EnumMap<>(GoodsKind.class);
        missing.putAll(values);
        List<StoredKind> stored = kinds.findByCaseNumber(number.value());
        kinds.deleteAll(
                stored.stream().filter(each -> !values.containsKey(each.kind())).toList());
        stored.forEach(each -> {
            AidValue value = missing.remove(each.kind());
            if (value != null) {
                each.say(value);
                kinds.save(each);
            }
        });
        missing.forEach((kind, value) -> kinds.save(new StoredKind(number, kind, value)));
    }
}
