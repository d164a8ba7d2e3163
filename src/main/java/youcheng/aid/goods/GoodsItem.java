package youcheng.aid.goods;

import org.jspecify.annotations.Nullable;

/**
 * What a line is of.
 *
 * @param name as it was typed
 * @param catalogueCode its code in the catalogue; null where it is not in there
 * @param hs its code of the Harmonized System; null where nobody looked it up
 */
public record GoodsItem(
        String name,
        @Nullable String catalogueCode,
        @Nullable HsCode hs) {

    /** Something that is not in the catalogue. */
    public static GoodsItem named(String name) {
        return new GoodsItem(name, null, null);
    }
}
