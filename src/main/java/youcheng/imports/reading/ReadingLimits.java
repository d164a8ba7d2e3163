package youcheng.imports.reading;

/**
 * What is still read.
 *
 * @param bytes the largest file
 * @param rows the most rows with something in them, the headings included
 * @param columns the most columns
 * @param unpacked the most that all parts of a workbook may be when unpacked, in bytes
 * @param parts the most parts of a workbook
 * @param ratio how many times larger than packed a part of more than a megabyte may be
 */
public record ReadingLimits(long bytes, int rows, int columns, long unpacked, int parts, int ratio) {

    /** The most characters of a cell; spreadsheet programs take no more. */
    public static final int LONGEST_CELL = 32_767;

    private static final long MEGABYTE = 1024 * 1024;

    /** What holds where nothing else is said: 50,000 rows of 100 columns. */
    public static final ReadingLimits USUAL = new ReadingLimits(50 * MEGABYTE, 50_000, 100, 500 * MEGABYTE, 2000, 200);

    /** The same with so many rows. */
    public ReadingLimits withRows(int most) {
        return new ReadingLimits(bytes, most, columns, unpacked, parts, ratio);
    }
}
