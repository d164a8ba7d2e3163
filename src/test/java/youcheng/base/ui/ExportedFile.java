package youcheng.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens exported files again, with other people's readers. */
public final class ExportedFile {

    private static final int PATIENCE = 300;
    private static final int MILLISECONDS = 50;

    private ExportedFile() {}

    /** The lines of what this button makes, once it is whole; the work runs outside the session. */
    public static List<List<String>> read(ExportButtons buttons, Runnable windowAsks) {
        ExportFile file = made(buttons, windowAsks);
        return file.kind() == ExportKind.CSV ? csv(file.path()) : workbook(file.path());
    }

    static ExportFile made(ExportButtons buttons, Runnable windowAsks) {
        for (int i = 0; i < PATIENCE && buttons.made().isEmpty(); i++) {
            windowAsks.run();
            pause();
        }
        return buttons.made()
                .orElseThrow(() -> new AssertionError(buttons.getElement().getTextRecursively()));
    }

    static void pause() {
        try {
            Thread.sleep(MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The lines of a comma-separated file, which says that it is UTF-8. */
    public static List<List<String>> csv(Path path) {
        try {
            String text = Files.readString(path);
            assertThat(text).startsWith("\uFEFF");
            try (CSVParser parser = CSVParser.parse(text.substring(1), CSVFormat.RFC4180)) {
                return parser.stream().map(each -> each.stream().toList()).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of the first sheet of a workbook; numbers and days as a comma-separated file has them. */
    public static List<List<String>> workbook(Path path) {
        try (InputStream from = Files.newInputStream(path);
                XSSFWorkbook workbook = new XSSFWorkbook(from)) {
            Sheet sheet = workbook.getSheetAt(0);
            int width = sheet.getRow(0).getLastCellNum();
            List<List<String>> lines = new ArrayList<>();
            for (int i = 0; i <= sheet.getLastRowNum(); i++) {
                Row row = sheet.getRow(i);
                List<String> line = new ArrayList<>();
                for (int column = 0; column < width; column++) {
                    line.add(text(row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)));
                }
                lines.add(line);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            return cell.getStringCellValue();
        }
        if (DateUtil.isCellDateFormatted(cell)) {
            String time = cell.getLocalDateTimeCellValue().toString();
            return time.endsWith("T00:00") ? time.substring(0, time.indexOf('T')) : time.replace('T', ' ');
        }
        return new java.math.BigDecimal(Double.toString(cell.getNumericCellValue()))
                .stripTrailingZeros()
                .toPlainString();
    }
}
