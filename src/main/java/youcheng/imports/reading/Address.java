package youcheng.imports.reading;

/** Addresses of cells as spreadsheet programs say them. */
final class Address {

    private static final int LETTERS = 26;

    private Address() {}

    /** The address of the cell in this column, from 0, and row, from 1. */
    static String of(int column, int row) {
        return column(column) + row;
    }

    /** The letters of this column, from 0. */
    static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /** The column of an address, from 0; -1 where this is none. */
    static int columnOf(String address) {
        int column = 0;
        int at = 0;
        while (at < address.length() && address.charAt(at) >= 'A' && address.charAt(at) <= 'Z') {
            column = column * LETTERS + address.charAt(at) - 'A' + 1;
            at++;
        }
        return at > 3 ? Integer.MAX_VALUE : column - 1;
    }
}
