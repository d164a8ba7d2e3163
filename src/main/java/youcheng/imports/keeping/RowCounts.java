package youcheng.imports.keeping;

/**
 * How many rows.
 *
 * @param all are in the file
 * @param problems have something wrong with them and are not left out
 * @param twins may be the same as something
 * @param open may be, and nobody has said whether they are
 * @param leftOut are not taken over
 * @param joined are taken over by a record that is there
 * @param made became something
 */
public record RowCounts(int all, int problems, int twins, int open, int leftOut, int joined, int made) {

    /** How many become records of their own. */
    public int kept() {
        return all - leftOut - joined - open;
    }

    /** Whether nothing is in the way of taking all over. */
    public boolean isFine() {
        return problems == 0 && open == 0 && all > leftOut;
    }
}
