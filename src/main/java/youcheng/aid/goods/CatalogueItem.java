package youcheng.aid.goods;

import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.Bilingual;

/**
 * An item that aid packages often have, with what is usual of it.
 *
 * @param code by which lines refer to it
 * @param kind what it is for
 * @param name its name
 * @param also other names in either language
 * @param hs its code of the Harmonized System; null where that depends on the article
 * @param unit in what it is counted
 * @param standards which standards there are for it, Chinese and others; empty where none is usual
 * @param care what is to be minded
 */
public record CatalogueItem(
        String code,
        GoodsKind kind,
        Bilingual name,
        List<String> also,
        @Nullable HsCode hs,
        Unit unit,
        String standards,
        Care care) {

    /**
     * What is to be minded by nature of the goods.
     *
     * @param coldChain whether it usually has to stay cold
     * @param dangerous whether it is usually dangerous goods
     * @param exportControlled whether some articles of it need an export licence
     * @param qualityDeclared whether a declaration of quality is asked for at export
     */
    public record Care(boolean coldChain, boolean dangerous, boolean exportControlled, boolean qualityDeclared) {}

    /** As a line has it, under this name. */
    public GoodsItem called(String typed) {
        return new GoodsItem(typed, code, hs);
    }
}
