package youcheng.base.ui;

/** The kinds of file in which a list leaves the portal. */
public enum ExportKind {
    /** For Excel, WPS and LibreOffice. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** For any program. */
    CSV("text/csv;charset=UTF-8");

    private final String type;

    ExportKind(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }
}
