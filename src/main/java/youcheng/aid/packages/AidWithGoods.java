package youcheng.aid.packages;

import java.util.List;
import youcheng.aid.goods.AidLine;

/**
 * An aid package with its goods, which can be thousands of lines, for those who show both.
 *
 * @param aid the package
 * @param goods its goods
 */
public record AidWithGoods(AidRecord aid, List<AidLine> goods) {

    public AidWithGoods {
        goods = List.copyOf(goods);
    }
}
