package youcheng.aid.goods;

/**
 * How goods have to be carried.
 *
 * @param coldChain whether they have to stay cold all the way
 * @param dangerous whether they are dangerous goods
 * @param cartons numbers of the cartons they are packed in, e.g. 1–40; empty where they are not packed
 */
public record Handling(boolean coldChain, boolean dangerous, String cartons) {

    /** Like anything else. */
    public static final Handling PLAIN = new Handling(false, false, "");
}
