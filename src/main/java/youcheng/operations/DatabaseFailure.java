package youcheng.operations;

import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;
import youcheng.base.StartFailure;
import youcheng.base.StartFailure.Cause;

/** What a database means by the error that it gives when it is opened. */
final class DatabaseFailure {

    private DatabaseFailure() {}

    /** The failure in one line, or empty where the error is none of the known ones. */
    static Optional<StartFailure> of(Throwable thrown, String url) {
        return causes(thrown)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .flatMap(error -> kind(error).stream())
                .findFirst()
                .map(kind -> new StartFailure(kind, line(kind, url) + " (" + reason(thrown) + ")", thrown));
    }

    /** Without what stands behind it, which may be a password. */
    static String address(String url) {
        return url.split("[;?]", 2)[0];
    }

    private static Optional<Cause> kind(SQLException error) {
        return Optional.ofNullable(
                switch (error.getErrorCode()) {
                    case ErrorCode.WRONG_USER_OR_PASSWORD -> Cause.DATABASE_PASSWORD;
                    case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Cause.DATABASE_LOCKED;
                    case ErrorCode.FILE_CORRUPTED_1, ErrorCode.FILE_VERSION_ERROR_1 -> Cause.DATABASE_DAMAGED;
                    case ErrorCode.URL_FORMAT_ERROR_2,
                            ErrorCode.UNSUPPORTED_SETTING_1,
                            ErrorCode.URL_RELATIVE_TO_CWD,
                            ErrorCode.DATABASE_NOT_FOUND_WITH_IF_EXISTS_1 -> Cause.DATABASE_ADDRESS;
                    case ErrorCode.IO_EXCEPTION_1,
                            ErrorCode.IO_EXCEPTION_2,
                            ErrorCode.DATABASE_IS_CLOSED,
                            ErrorCode.GENERAL_ERROR_1 -> ofFile(error);
                    default -> ofServer(error);
                });
    }

    private static Cause ofFile(SQLException error) {
        if (causes(error)
                .anyMatch(cause -> Objects.toString(cause.getMessage(), "").contains("No space left"))) {
            return Cause.DISK_FULL;
        }
        return causes(error).anyMatch(java.nio.file.AccessDeniedException.class::isInstance)
                ? Cause.NO_PERMISSION
                : Cause.DATABASE_DAMAGED;
    }

    private static @Nullable Cause ofServer(SQLException error) {
        String state = Objects.toString(error.getSQLState(), "");
        if (state.startsWith("28")) {
            return Cause.DATABASE_PASSWORD;
        }
        if (state.startsWith("3D") || causes(error).anyMatch(UnknownHostException.class::isInstance)) {
            return Cause.DATABASE_ADDRESS;
        }
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53") ? Cause.DATABASE_DOWN : null;
    }

    private static String line(Cause kind, String url) {
        String where = address(url);
        return switch (kind) {
            case DATABASE_ADDRESS -> "There is no database at " + where + ". Correct spring.datasource.url.";
            case DATABASE_PASSWORD ->
                "The database " + where
                        + " refuses the user or password. Correct spring.datasource.username and spring.datasource.password.";
            case DATABASE_LOCKED ->
                "Another process has the database " + where + " open. Stop it, or start in another folder.";
            case DATABASE_DAMAGED ->
                "The file of the database " + where + " is damaged. Restore it from the last backup.";
            case NO_PERMISSION -> "The file of the database " + where + " may not be read or written.";
            case DISK_FULL -> "The disk of the database " + where + " is full. Make room, then start the portal.";
            default -> "The database " + where + " does not answer. Start it, then the portal.";
        };
    }

    private static String reason(Throwable thrown) {
        String message = causes(thrown)
                .filter(SQLException.class::isInstance)
                .findFirst()
                .map(Throwable::getMessage)
                .orElse("");
        return message.length() <= 200 ? message : message.substring(0, 200) + "…";
    }

    static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(30);
    }
}
