package youcheng.imports.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;

/** Workbooks: their sheets, and which one is read. */
final class XlsxFile {

    private XlsxFile() {}

    static FileLook look(Path file, @Nullable ReadingChoice choice, ReadingLimits limits) throws IOException {
        WorkbookParts parts = WorkbookParts.look(file, limits);
        try (ReadableWorkbook workbook = open(file, parts)) {
            List<Sheet> sheets = workbook.getSheets().toList();
            Sheet sheet = sheet(sheets, parts, choice == null ? null : choice.sheet());
            SheetLook seen = parts.sheet(sheet.getId());
            refuseWhatIsTooMuch(seen, limits);
            boolean hidden = choice != null && choice.hidden();
            List<SheetInfo> infos = sheets.stream()
                    .map(each -> new SheetInfo(each.getName(), isHidden(each), parts.sheet(each.getId()).rows))
                    .toList();
            return new FileLook(
                    new ReadingChoice(
                            TableFormat.XLSX,
                            null,
                            null,
                            sheet.getName(),
                            choice == null ? 0 : choice.headerRow(),
                            hidden),
                    infos,
                    WorkbookFindings.of(
                            sheet.getName(), infos, seen, hidden, choice == null || choice.sheet() == null));
        } catch (ExcelReaderException broken) {
            throw Rejection.because("imports.file.damaged");
        }
    }

    static TableRows rows(Path file, ReadingChoice choice, ReadingLimits limits) throws IOException {
        WorkbookParts parts = WorkbookParts.look(file, limits);
        ReadableWorkbook workbook = open(file, parts);
        try {
            Sheet sheet = sheet(workbook.getSheets().toList(), parts, choice.sheet());
            SheetLook seen = parts.sheet(sheet.getId());
            refuseWhatIsTooMuch(seen, limits);
            return new XlsxRows(workbook, sheet, seen, new XlsxValues(parts.isSince1904()), choice.hidden());
        } catch (IOException | ExcelReaderException | Rejection refused) {
            workbook.close();
            throw refused;
        }
    }

    private static ReadableWorkbook open(Path file, WorkbookParts parts) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(parts.hasStyles(), true));
        } catch (ExcelReaderException broken) {
            throw Rejection.because("imports.file.damaged");
        }
    }

    /** The one that was chosen; otherwise the first that people see and that has something in it. */
    private static Sheet sheet(List<Sheet> sheets, WorkbookParts parts, @Nullable String chosen) {
        if (chosen != null) {
            return sheets.stream()
                    .filter(sheet -> sheet.getName().equals(chosen))
                    .findFirst()
                    .orElseThrow(() -> Rejection.because("imports.file.noSuchSheet", chosen, names(sheets)));
        }
        return sheets.stream()
                .filter(sheet -> !isHidden(sheet) && parts.sheet(sheet.getId()).rows > 0)
                .findFirst()
                .orElseThrow(() -> Rejection.because("imports.file.emptySheets", names(sheets)));
    }

    private static void refuseWhatIsTooMuch(SheetLook seen, ReadingLimits limits) {
        if (seen.isTooLong()) {
            throw Rejection.because("imports.file.tooManyRows", limits.rows());
        }
        if (seen.widest >= limits.columns()) {
            throw Rejection.because("imports.file.tooManyColumns", seen.widest + 1, limits.columns(), seen.widestCell);
        }
    }

    private static boolean isHidden(Sheet sheet) {
        return sheet.getVisibility() != SheetVisibility.VISIBLE;
    }

    private static String names(List<Sheet> sheets) {
        return sheets.stream().map(Sheet::getName).collect(Collectors.joining(" · "));
    }
}
