package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** Modules depend on what they say they depend on, and never in a circle. */
class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(YouchengApplication.class);

    static Iterable<String> packagesOfModules() {
        return MODULES.stream().map(module -> module.getBasePackage().getName()).toList();
    }

    @Test
    void everyModuleKeepsToWhatItMayDependOn() {
        MODULES.verify();
    }

    /** A module without a list may depend on everything, and the verification would find nothing. */
    @ParameterizedTest
    @MethodSource("packagesOfModules")
    void everyModuleSaysWhatItMayDependOn(String name) throws ClassNotFoundException {
        org.springframework.modulith.ApplicationModule declared =
                module(name).getAnnotation(org.springframework.modulith.ApplicationModule.class);

        assertThat(declared).as("@ApplicationModule of " + name).isNotNull();
        assertThat(declared.allowedDependencies())
                .doesNotContain(org.springframework.modulith.ApplicationModule.OPEN_TOKEN);
    }

    /** Without it, NullAway looks away and null arrives where nobody expects it. */
    @ParameterizedTest
    @MethodSource("packagesOfModules")
    void everyModuleIsNullMarked(String name) throws ClassNotFoundException {
        assertThat(module(name).isAnnotationPresent(NullMarked.class)).isTrue();
    }

    private static Class<?> module(String name) throws ClassNotFoundException {
        return Class.forName(name + ".package-info");
    }
}
