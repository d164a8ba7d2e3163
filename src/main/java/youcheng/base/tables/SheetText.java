package youcheng.base.tables;

import java.util.regex.Pattern;

/** Texts as a workbook takes them. */
final class SheetText {

    /** Spreadsheets take no longer name for a sheet; a number may follow. */
    private static final int LONGEST_NAME = 27;

    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\[\\]:*?/\\\\\\p{Cntrl}]|^'|'$");

    /** What a spreadsheet would read as one character written by its number. */
    private static final Pattern READ_AS_A_CHARACTER = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private SheetText() {}

    /** The name of a sheet. */
    static String name(String said) {
        String name = NOT_IN_A_NAME.matcher(allowed(said)).replaceAll(" ").strip();
        return name.length() <= LONGEST_NAME
                ? name
                : withoutHalf(name.substring(0, LONGEST_NAME)).strip();
    }

    /** Without the characters that XML cannot say, whole pairs kept, and each end of a line one character. */
    static String allowed(String said) {
        String text = said.replace("\r\n", "\n").replace('\r', '\n');
        if (text.codePoints().allMatch(SheetText::isAllowed)) {
            return text;
        }
        return text.codePoints()
                .filter(SheetText::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point < Character.MIN_SURROGATE)
                || (point > Character.MAX_SURROGATE && point != 0xFFFE && point != 0xFFFF);
    }

    /** As much as fits with the note behind it. */
    static String shortened(String text, String note, int longest) {
        return withoutHalf(text.substring(0, longest - note.length())) + note;
    }

    /** So that {@code _x0041_} is read as it was typed, and not as an A. */
    static String escaped(String text) {
        return READ_AS_A_CHARACTER.matcher(text).replaceAll("_x005F_");
    }

    /** About how wide the longest line is, in digits: a Chinese character takes two. */
    static double width(String text) {
        return text.lines()
                .limit(3)
                .mapToDouble(line -> line.codePoints()
                        .limit(60)
                        .mapToDouble(point -> point > 0x2E7F ? 2.1 : 1.05)
                        .sum())
                .max()
                .orElse(0);
    }

    private static String withoutHalf(String text) {
        return !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1))
                ? text.substring(0, text.length() - 1)
                : text;
    }
}
