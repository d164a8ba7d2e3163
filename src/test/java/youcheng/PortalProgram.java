package youcheng;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A program of the tests with a portal in it, in a process and a folder of its own. Where Java has a cache to start from,
 * the portal is the one of the image, which starts faster, otherwise that of the classes.
 */
public final class PortalProgram {

    private PortalProgram() {}

    /** Its process, to be started; what it says and complains of comes in one stream. */
    public static ProcessBuilder in(Path folder, Class<?> program, List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(BuiltPortal.SMALL);
        if (AssembledPortal.hasCache()) {
            command.addAll(AssembledPortal.fromCache());
        }
        command.addAll(List.of("-cp", classPath(), program.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    }

    /** The portal comes first, or its cache would not fit; and only once, since it would find its models twice. */
    private static String classPath() {
        List<String> entries = new ArrayList<>();
        if (AssembledPortal.hasCache()) {
            entries.add(AssembledPortal.program().toString());
        }
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath())
                .filter(entry -> !isPackaged(entry) && !(AssembledPortal.hasCache() && isAssembled(entry)))
                .map(Path::toString)
                .distinct()
                .forEach(entries::add);
        return String.join(File.pathSeparator, entries);
    }

    private static boolean isPackaged(Path entry) {
        return entry.getFileName().toString().startsWith("youcheng");
    }

    private static boolean isAssembled(Path entry) {
        return entry.endsWith(Path.of("target", "classes"))
                || Files.exists(AssembledPortal.folder().resolve("lib").resolve(entry.getFileName()));
    }
}
