package youcheng.documents;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** This name or, where one of these is the same but for capitals, the first of "name (2)", "name (3)" that is not. */
    static String free(String name, Collection<String> taken) {
        Set<String> all =
                taken.stream().map(each -> each.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        String free = name;
        for (int number = 2; all.contains(free.toLowerCase(Locale.ROOT)); number++) {
            int dot = name.lastIndexOf('.');
            String extension = dot > 0 ? name.substring(dot) : "";
            String mark = " (" + number + ")";
            String stem = name.substring(0, name.length() - extension.length());
            int room = Math.max(1, LONGEST - extension.length() - mark.length());
            int length = Math.min(room, stem.codePointCount(0, stem.length()));
            free = stem.substring(0, stem.offsetByCodePoints(0, length)) + mark + extension;
        }
        return free;
    }
}
