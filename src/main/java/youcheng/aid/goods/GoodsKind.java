package youcheng.aid.goods;

/** What goods are for: how packages are added up in charts. */
public enum GoodsKind {
    PROTECTION,
    TESTING,
    EQUIPMENT,
    MEDICINE,
    DISINFECTION,
    RELIEF,
    FOOD,
    OTHER
}
