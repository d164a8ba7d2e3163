package youcheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules' own documents are written with every whole build; the fast tests do without. */
class ModuleDocumentsIT {

    @Test
    void theModulesDocumentThemselves() {
        new Documenter(ApplicationModules.of(YouchengApplication.class)).writeDocumentation();

        assertThat(Path.of("target/spring-modulith-docs/components.puml")).isNotEmptyFile();
        assertThat(Path.of("target/spring-modulith-docs/module-proposals.adoc")).isNotEmptyFile();
    }
}
