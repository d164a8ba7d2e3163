package youcheng.imports.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import youcheng.base.MessageKey;
import youcheng.imports.reading.TableFinding.FindingWeight;

/** What has to be known of a sheet before its rows are taken over. */
final class WorkbookFindings {

    private static final int NAMED_ROWS = 10;

    private final List<TableFinding> findings = new ArrayList<>();

    private WorkbookFindings() {}

    static List<TableFinding> of(
            String sheet, List<SheetInfo> sheets, SheetLook seen, boolean withHidden, boolean sheetWasFound) {
        WorkbookFindings all = new WorkbookFindings();
        all.sheets(sheet, sheets, sheetWasFound);
        all.hidden(seen, withHidden);
        all.each(seen.merged, seen.mergedAll, "imports.file.merged", FindingWeight.QUESTION);
        if (seen.formulas > 0) {
            all.add(seen.firstFormula, FindingWeight.NOTE, "imports.file.formulas", seen.formulas, seen.firstFormula);
        }
        all.each(seen.uncomputed, seen.uncomputedAll, "imports.file.uncomputed", FindingWeight.PROBLEM);
        all.each(seen.errors, seen.errorsAll, "imports.file.error", FindingWeight.PROBLEM);
        return all.findings;
    }

    private void sheets(String sheet, List<SheetInfo> sheets, boolean sheetWasFound) {
        String others = names(sheets.stream()
                .filter(other ->
                        !other.hidden() && other.rows() > 0 && !other.name().equals(sheet))
                .toList());
        if (!others.isEmpty()) {
            add(
                    "",
                    sheetWasFound ? FindingWeight.QUESTION : FindingWeight.NOTE,
                    "imports.file.severalSheets",
                    sheet,
                    others);
        }
        String hidden = names(sheets.stream()
                .filter(other -> other.hidden() && !other.name().equals(sheet))
                .toList());
        if (!hidden.isEmpty()) {
            add("", FindingWeight.NOTE, "imports.file.hiddenSheets", hidden);
        }
        if (sheets.stream().anyMatch(chosen -> chosen.name().equals(sheet) && chosen.hidden())) {
            add("", FindingWeight.QUESTION, "imports.file.hiddenSheetChosen", sheet);
        }
    }

    private static String names(List<SheetInfo> sheets) {
        return sheets.stream().map(SheetInfo::name).collect(Collectors.joining(" · "));
    }

    private void hidden(SheetLook seen, boolean withHidden) {
        if (!seen.hiddenRows.isEmpty()) {
            String rows = seen.hiddenRows.stream()
                            .limit(NAMED_ROWS)
                            .mapToObj(Integer::toString)
                            .collect(Collectors.joining(", "))
                    + (seen.hiddenRows.cardinality() > NAMED_ROWS ? " …" : "");
            add(
                    rows,
                    FindingWeight.QUESTION,
                    withHidden ? "imports.file.hiddenRowsRead" : "imports.file.hiddenRows",
                    seen.hiddenRows.cardinality(),
                    rows);
        }
        BitSet within = seen.hiddenColumns.get(0, seen.widest + 1);
        if (!within.isEmpty()) {
            String columns = within.stream().mapToObj(Address::column).collect(Collectors.joining(", "));
            add(
                    columns,
                    FindingWeight.QUESTION,
                    withHidden ? "imports.file.hiddenColumnsRead" : "imports.file.hiddenColumns",
                    columns);
        }
    }

    private void each(List<String> addresses, int all, String key, FindingWeight weight) {
        addresses.forEach(address -> add(address, weight, key, address));
        if (all > addresses.size()) {
            add("", weight, "imports.file.more", all - addresses.size(), new MessageKey(key, List.of("…")));
        }
    }

    private void add(String address, FindingWeight weight, String key, Object... arguments) {
        findings.add(new TableFinding(address, new MessageKey(key, List.of(arguments)), weight));
    }
}
