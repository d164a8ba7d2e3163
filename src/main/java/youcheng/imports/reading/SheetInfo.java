package youcheng.imports.reading;

/**
 * A sheet of a workbook.
 *
 * @param name its name
 * @param hidden whether people do not see it
 * @param rows how many rows have something in them
 */
public record SheetInfo(String name, boolean hidden, int rows) {}
