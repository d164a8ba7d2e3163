package youcheng.documents;

import java.util.regex.Pattern;
import youcheng.base.CleanText;

/** The name of an upload, made fit to keep: without folders, without signs that reorder or hide, not too long. */
final class FileName {

    static final int LONGEST = 150;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern MARKS = Pattern.compile("[\\u200E\\u200F\\u061C]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*\\p{Cntrl}]");
    private static final String NAMELESS = "file";

    private FileName() {}

    /** The name to keep; its extension stays where it is cut. */
    static String clean(String given) {
        String name = FOLDERS.matcher(CleanText.line(given)).replaceAll("");
        name = MARKS.matcher(name).replaceAll("");
        name = FORBIDDEN.matcher(name).replaceAll("_").strip();
        if (name.replace(".", "").isBlank()) {
            return NAMELESS;
        }
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        String stem = name.substring(0, name.length() - extension.length());
        return stem.substring(0, stem.offsetByCodePoints(0, LONGEST - extension.length())) + extension;
    }
}
