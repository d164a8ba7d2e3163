package youcheng.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import youcheng.base.MessageKey;

/** The kinds of files that the office works with, as their content tells. */
public enum FileKind {
    PDF("application/pdf", true, "pdf"),
    OFD("application/ofd", false, "ofd"),
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    PNG("image/png", true, "png"),
    TIFF("image/tiff", false, "tif", "tiff"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, "xlsx"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", false, "pptx"),
    OLD_OFFICE("application/x-ole-storage", false, "doc", "xls", "ppt", "wps", "et", "dps"),
    OPEN_TEXT("application/vnd.oasis.opendocument.text", false, "odt"),
    OPEN_SHEET("application/vnd.oasis.opendocument.spreadsheet", false, "ods"),
    OPEN_SLIDES("application/vnd.oasis.opendocument.presentation", false, "odp"),
    TEXT("text/plain", false, "txt", "csv", "md"),
    ARCHIVE("application/zip", false, "zip");

    private final String mediaType;
    private final boolean shown;
    private final List<String> extensions;

    FileKind(String mediaType, boolean shown, String... extensions) {
        this.mediaType = mediaType;
        this.shown = shown;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** What it is called. */
    public MessageKey message() {
        return new MessageKey("document.kind." + name());
    }

    /** Whether a browser shows it without harm. */
    public boolean isShown() {
        return shown;
    }

    /** Whether it is a picture, which a page can hold itself. */
    public boolean isPicture() {
        return shown && mediaType.startsWith("image/");
    }

    /** Whether a file of this kind may bear this name. */
    boolean fits(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> name.endsWith("." + extension));
    }

    static Optional<FileKind> of(String mediaType) {
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    /** Every extension that the office's files bear, with its dot. */
    public static String[] everyExtension() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.extensions.stream())
                .map(extension -> "." + extension)
                .toArray(String[]::new);
    }
}
