package youcheng.register;

import java.util.List;

/** What a feature keeps of relationships, cities or contact persons and what therefore goes along when two are merged; a bean of each feature. */
@FunctionalInterface
public interface MovesAlong {

    /** The rows, table by table. */
    List<MovingRows> rows();
}
