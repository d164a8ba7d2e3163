package youcheng.aid.goods;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;

/** A sheet of a workbook, read as its rows come. */
final class XlsxTable implements SourceTable {

    /** What a spreadsheet program shows of a number; behind that stands what counting in twos leaves over. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate ZERO_OF_1904 = LocalDate.of(1904, 1, 1);
    private static final int FIRST_DAY = 10_000;
    private static final int LAST_DAY = 80_000;

    private final Sheet sheet;
    private final SheetScan scan;
    private final LocalDate zero;
    private final Stream<Row> rows;
    private final Iterator<Row> row;

    XlsxTable(Sheet sheet, SheetScan scan, boolean since1904) throws IOException {
        this.sheet = sheet;
        this.scan = scan;
        this.zero = since1904 ? ZERO_OF_1904 : ZERO;
        this.rows = sheet.openStream();
        this.row = rows.iterator();
    }

    @Override
    public boolean hasNext() {
        return row.hasNext();
    }

    @Override
    public SourceRow next() {
        Row next = row.next();
        List<SourceCell> cells = new ArrayList<>();
        for (int column = 0; column < next.getCellCount(); column++) {
            Cell cell = next.getCell(column);
            cells.add(cell == null ? SourceCell.EMPTY : read(cell));
        }
        return new SourceRow(next.getRowNum(), cells);
    }

    private SourceCell read(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> SourceCell.EMPTY;
            case STRING -> SourceCell.of(text(cell.getValue()));
            case BOOLEAN -> SourceCell.of(text(cell.getValue()));
            case NUMBER -> number(text(cell.getRawValue()));
            case ERROR -> SourceCell.refused(Rejection.because("goods.import.error", text(cell.getRawValue())));
            case FORMULA -> formula(cell);
        };
    }

    /** What the spreadsheet program computed last; the portal computes nothing. */
    private SourceCell formula(Cell cell) {
        String computed = text(cell.getRawValue());
        if (computed.isEmpty()) {
            return SourceCell.refused(Rejection.because("goods.import.formula"));
        }
        return computed.startsWith("#")
                ? SourceCell.refused(Rejection.because("goods.import.error", computed))
                : number(computed);
    }

    private SourceCell number(String raw) {
        try {
            BigDecimal number = new BigDecimal(raw).round(SHOWN);
            BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            return new SourceCell(
                    plain.precision() - plain.scale() > 30 ? raw : plain.toPlainString(), day(plain), null);
        } catch (NumberFormatException text) {
            return SourceCell.of(raw);
        }
    }

    private @Nullable LocalDate day(BigDecimal number) {
        boolean may = number.compareTo(BigDecimal.valueOf(FIRST_DAY)) >= 0
                && number.compareTo(BigDecimal.valueOf(LAST_DAY)) <= 0;
        return may ? zero.plusDays(number.intValue()) : null;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    public String name() {
        return sheet.getName();
    }

    @Override
    public List<Merged> merged() {
        return scan.merged();
    }

    @Override
    public void close() {
        rows.close();
    }
}
