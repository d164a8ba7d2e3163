package youcheng;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The picture of the house in the documentation is that of the house: it is made from the code, and checked against it. */
class ModulePictureTest {

    private static final Path PICTURE = Path.of("docs/modules.md");
    private static final String BEGIN = "```mermaid\n";
    private static final String END = "```\n";

    private final ApplicationModules modules = ApplicationModules.of(YouchengApplication.class);

    @Test
    void thePictureShowsTheModulesAndWhatEachStandsOn() throws IOException {
        String document = Files.readString(PICTURE);
        int begin = document.indexOf(BEGIN) + BEGIN.length();
        assertThat(document.substring(begin, document.indexOf(END, begin)))
                .as("the picture in " + PICTURE)
                .isEqualTo(picture());
    }

    @Test
    void everyModuleIsSaidInWordsToo() throws IOException {
        String document = Files.readString(PICTURE);
        assertThat(modules.stream().map(module -> "| `" + name(module) + "` |"))
                .allSatisfy(row -> assertThat(document).contains(row));
    }

    /** Each module with an arrow to those it uses, except those that it reaches through others anyway. */
    private String picture() {
        return "graph TD\n"
                + modules.stream()
                        .sorted(Comparator.comparing(ModulePictureTest::name))
                        .flatMap(module ->
                                direct(module).stream().map(other -> "    " + name(module) + " --> " + other + "\n"))
                        .collect(joining());
    }

    private Set<String> direct(ApplicationModule module) {
        Set<String> used = used(module);
        Set<String> direct = new TreeSet<>(used);
        used.forEach(other -> direct.removeAll(reached(other)));
        return direct;
    }

    private Set<String> reached(String name) {
        Set<String> reached = new TreeSet<>();
        used(modules.getModuleByName(name).orElseThrow()).forEach(other -> {
            reached.add(other);
            reached.addAll(reached(other));
        });
        return reached;
    }

    /** What its package says that it may use, and the build checks. */
    private static Set<String> used(ApplicationModule module) {
        try {
            return Arrays.stream(Class.forName(module.getBasePackage().getName() + ".package-info")
                            .getAnnotation(org.springframework.modulith.ApplicationModule.class)
                            .allowedDependencies())
                    .map(allowed -> allowed.split(" ", -1)[0])
                    .filter(allowed -> !allowed.isEmpty())
                    .collect(toCollection(TreeSet::new));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
