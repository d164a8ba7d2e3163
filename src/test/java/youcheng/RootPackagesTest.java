package youcheng;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.vaadin.flow.component.page.AppShellConfigurator;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.h2.api.Trigger;
import org.springframework.stereotype.Component;

/**
 * The root package of a module is what other modules use of it, and nothing else: what only its own pages use stands in a
 * package below, where nobody finds it by accident and nobody has to ask before changing it.
 */
@AnalyzeClasses(packages = "youcheng", importOptions = ImportOption.DoNotIncludeTests.class)
class RootPackagesTest {

    private static final String ROOT = "youcheng.";

    private static final Path SOURCES = Path.of("src/main/java/youcheng");
    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?(youcheng\\.\\w+\\.[A-Z]\\w*)", Pattern.MULTILINE);

    /** By type, the modules that import it: a constant is copied into the class that uses it, and leaves no trace there. */
    private static final Map<String, Set<String>> IMPORTED = imported();

    /** The text of all models, those of the tests as well: they show what models may call. */
    private static final String MODELS = models();

    @ArchTest
    static void everyPublicTypeOfARootPackageIsForOtherModules(JavaClasses all) {
        Set<JavaClass> offered = offered(all);
        Set<JavaClass> bound = said(
                all, all.stream().filter(RootPackagesTest::isPublicInRoot).filter(RootPackagesTest::isBoundToAnEntity));
        Set<String> idle = all.stream()
                .filter(RootPackagesTest::isPublicInRoot)
                .filter(type -> !offered.contains(type) && !bound.contains(type))
                .map(JavaClass::getName)
                .collect(toCollection(TreeSet::new));

        assertThat(idle).isEmpty();
    }

    /** What other modules use, and whatever that says: what it takes and hands back has to be known too. */
    private static Set<JavaClass> offered(JavaClasses all) {
        return said(
                all,
                all.stream()
                        .filter(RootPackagesTest::isPublicInRoot)
                        .filter(type ->
                                isUsedElsewhere(type) || isContribution(type) || isFoundByName(type) || isEvent(type)));
    }

    private static Set<JavaClass> said(JavaClasses all, Stream<JavaClass> first) {
        Set<JavaClass> said = new HashSet<>();
        Deque<JavaClass> told = new ArrayDeque<>(first.toList());
        while (!told.isEmpty()) {
            JavaClass type = told.pop();
            if (said.add(type)) {
                all.stream()
                        .filter(each -> outermost(each).equals(type))
                        .flatMap(RootPackagesTest::says)
                        .map(RootPackagesTest::outermost)
                        .filter(RootPackagesTest::isPublicInRoot)
                        .forEach(told::push);
            }
        }
        return said;
    }

    /**
     * Works on an entity that only its package knows: in a package of its own it would make the entity public, and hide
     * less than it does here. Neighbours that merely help each other are not bound; they can go together.
     */
    private static boolean isBoundToAnEntity(JavaClass type) {
        return type.getPackage().getClasses().stream()
                .filter(each -> outermost(each).equals(type))
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .map(dependency -> outermost(dependency.getTargetClass()))
                .anyMatch(each -> each.getPackageName().equals(type.getPackageName())
                        && !each.getModifiers().contains(JavaModifier.PUBLIC)
                        && each.isAnnotatedWith(Entity.class));
    }

    /** What a module tells; whoever wants to know listens, now or later. */
    private static boolean isEvent(JavaClass type) {
        return type.getPackage().getClasses().stream()
                .flatMap(each -> each.getConstructorCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().equals(type))
                .anyMatch(call -> call.getOrigin().getMethodCallsFromSelf().stream()
                        .anyMatch(other -> other.getName().equals("publishEvent")));
    }

    private static boolean isPublicInRoot(JavaClass type) {
        return type.getPackageName().equals(ROOT + module(type))
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.isTopLevelClass()
                && !type.getSimpleName().equals("package-info");
    }

    /** The engine calls steps, and what stands in expressions, by name; the frame looks for its shell, migrations name a trigger. What is thrown is caught. */
    private static boolean isFoundByName(JavaClass type) {
        return type.getSimpleName().endsWith("Steps")
                || isNamedInModels(type)
                || type.isAssignableTo(AppShellConfigurator.class)
                || type.isAssignableTo(Trigger.class)
                || type.isAssignableTo(Throwable.class);
    }

    private static boolean isNamedInModels(JavaClass type) {
        return type.tryGetAnnotationOfType(Component.class)
                .map(component -> component.value())
                .filter(name -> !name.isEmpty())
                .filter(name -> MODELS.contains("${" + name + ".") || MODELS.contains(", " + name + "."))
                .isPresent();
    }

    private static boolean isUsedElsewhere(JavaClass type) {
        return Stream.concat(
                                Stream.of(type),
                                type.getPackage().getClasses().stream()
                                        .filter(each -> outermost(each).equals(type)))
                        .flatMap(each -> each.getDirectDependenciesToSelf().stream())
                        .map(Dependency::getOriginClass)
                        .anyMatch(user -> !module(user).equals(module(type)))
                || IMPORTED.getOrDefault(type.getName(), Set.of()).stream()
                        .anyMatch(user -> !user.equals(module(type)));
    }

    /** What a module declares for others to implement; it need not have been implemented yet. */
    private static boolean isContribution(JavaClass type) {
        return type.isInterface()
                && type.getSubclasses().stream().noneMatch(each -> module(each).equals(module(type)));
    }

    private static Stream<JavaClass> says(JavaClass type) {
        Stream<JavaType> methods = type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(RootPackagesTest::says);
        Stream<JavaType> constructors = type.getConstructors().stream()
                .filter(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC))
                .flatMap(constructor -> constructor.getParameterTypes().stream());
        Stream<JavaType> parents = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        return Stream.of(methods, constructors, parents)
                .flatMap(types -> types)
                .flatMap(each -> each.getAllInvolvedRawTypes().stream());
    }

    private static Stream<JavaType> says(JavaMethod method) {
        return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream());
    }

    private static Map<String, Set<String>> imported() {
        Map<String, Set<String>> imported = new HashMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> SOURCES.relativize(each).getNameCount() > 1)
                    .toList()) {
                IMPORT.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> imported.computeIfAbsent(found.group(1), none -> new HashSet<>())
                                .add(SOURCES.relativize(file).getName(0).toString()));
            }
            return imported;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String models() {
        try (Stream<Path> own = Files.walk(Path.of("processes"));
                Stream<Path> ofTests = Files.walk(Path.of("src/test/resources"))) {
            StringBuilder text = new StringBuilder();
            for (Path file : Stream.concat(own, ofTests)
                    .filter(each -> each.toString().endsWith(".bpmn"))
                    .toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(RootPackagesTest::outermost).orElse(type.getBaseComponentType());
    }

    private static String module(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT)) {
            return "";
        }
        String below = name.substring(ROOT.length());
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
