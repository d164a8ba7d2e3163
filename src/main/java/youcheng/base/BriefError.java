package youcheng.base;

import java.util.Objects;
import java.util.stream.Stream;

/** What went wrong, in a line for the log; what follows the first line or stands in brackets may be what people wrote. */
public final class BriefError {

    private static final int LONGEST = 200;

    private BriefError() {}

    /** The cause of all causes. */
    public static String of(Throwable failure) {
        return of(Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .reduce(failure, (outer, inner) -> inner)
                .toString());
    }

    /** An error that somebody else kept as text. */
    public static String of(String error) {
        String line = error.lines().findFirst().orElse("").split(" \\[", 2)[0];
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
