package youcheng.imports.ui;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import youcheng.base.Languages;
import youcheng.identity.Roles;
import youcheng.imports.keeping.ImportMatching;
import youcheng.imports.targets.ImportKind;

/** Files to fill in: the headings of a kind and nothing else, so that no example is ever imported. */
@RestController
class ImportTemplate {

    private final ImportMatching matching;
    private final I18NProvider texts;

    ImportTemplate(ImportMatching matching, I18NProvider texts) {
        this.matching = matching;
        this.texts = texts;
    }

    /** The headings of this kind in this language; a mark at the beginning has spreadsheet programs read the letters right. */
    @GetMapping("/" + ImportAddress.TEMPLATE)
    @RolesAllowed({Roles.OFFICER, Roles.SUPERVISOR})
    ResponseEntity<byte[]> file(@PathVariable String kind, @RequestParam(defaultValue = "zh") String lang) {
        Locale language = Languages.of(lang);
        return Arrays.stream(ImportKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .map(each -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.attachment()
                                        .filename(
                                                texts.getTranslation("imports.kind." + each, language) + ".csv",
                                                StandardCharsets.UTF_8)
                                        .build()
                                        .toString())
                        .header("X-Content-Type-Options", "nosniff")
                        .body(headings(each, language)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private byte[] headings(ImportKind kind, Locale language) {
        String line = matching.fields(kind).stream()
                .map(field -> '"' + texts.getTranslation(field.labelKey(), language) + '"')
                .collect(Collectors.joining(","));
        return ("\uFEFF" + line + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
