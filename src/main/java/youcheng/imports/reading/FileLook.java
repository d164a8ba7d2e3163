package youcheng.imports.reading;

import java.util.List;

/**
 * What a file turned out to be.
 *
 * @param choice how it is read: as it was chosen, what was not chosen as it was found out
 * @param sheets its sheets in their order; of a file of text one without a name
 * @param findings what has to be known of the file and of the sheet that is read
 */
public record FileLook(ReadingChoice choice, List<SheetInfo> sheets, List<TableFinding> findings) {

    public FileLook {
        sheets = List.copyOf(sheets);
        findings = List.copyOf(findings);
    }
}
