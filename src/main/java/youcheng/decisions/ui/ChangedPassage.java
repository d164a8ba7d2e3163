package youcheng.decisions.ui;

/**
 * Where two versions of a text differ: of a long text, the passage that is another one with a few words around it, so
 * that whoever decides need not look for it.
 *
 * @param before the passage as it was
 * @param now the passage as it is
 */
record ChangedPassage(String before, String now) {

    /** A shorter text is read as a whole. */
    private static final int LONG = 200;

    private static final int AROUND = 30;
    private static final String LEFT_OUT = "…";

    static ChangedPassage between(String before, String now) {
        if (before.length() <= LONG || now.length() <= LONG) {
            return new ChangedPassage(before, now);
        }
        int shorter = Math.min(before.length(), now.length());
        int same = 0;
        while (same < shorter && before.charAt(same) == now.charAt(same)) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < shorter - same
                && before.charAt(before.length() - 1 - sameAtEnd) == now.charAt(now.length() - 1 - sameAtEnd)) {
            sameAtEnd++;
        }
        int from = Math.max(0, same - AROUND);
        int rest = Math.max(0, sameAtEnd - AROUND);
        return new ChangedPassage(passage(before, from, rest), passage(now, from, rest));
    }

    /** No character that is written as two is cut in half. */
    private static String passage(String text, int from, int rest) {
        int begin = from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
        int last = text.length() - rest;
        int end = last < text.length() && Character.isLowSurrogate(text.charAt(last)) ? last + 1 : last;
        return (begin > 0 ? LEFT_OUT : "") + text.substring(begin, end) + (end < text.length() ? LEFT_OUT : "");
    }
}
