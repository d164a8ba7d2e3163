package youcheng.documents.templates.ui;

import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import youcheng.documents.FileKind;
import youcheng.documents.templates.TemplateFile;
import youcheng.documents.templates.TemplateKeeping;
import youcheng.documents.templates.TemplateSlot;
import youcheng.documents.templates.TemplatesNavigation;
import youcheng.identity.Roles;

/** Templates and sample letters as Word files. */
@RestController
class TemplateDownload {

    private final TemplateKeeping keeping;
    private final MessageSource messages;

    TemplateDownload(TemplateKeeping keeping, MessageSource messages) {
        this.keeping = keeping;
        this.messages = messages;
    }

    /** The file of a version. */
    @GetMapping("/" + TemplatesNavigation.FILE)
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMINISTRATOR})
    ResponseEntity<byte[]> file(@PathVariable String slot, @PathVariable int version) {
        return answer(slot, version, TemplateSlot.of(slot).flatMap(found -> keeping.file(found, version)), "file");
    }

    /** A letter from a version with made-up values. */
    @GetMapping("/" + TemplatesNavigation.SAMPLE)
    @RolesAllowed({Roles.SUPERVISOR, Roles.ADMINISTRATOR})
    ResponseEntity<byte[]> sample(@PathVariable String slot, @PathVariable int version) {
        return answer(slot, version, TemplateSlot.of(slot).flatMap(found -> keeping.sample(found, version)), "sample");
    }

    private ResponseEntity<byte[]> answer(String slot, int version, Optional<TemplateFile> found, String what) {
        return found.map(file -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(FileKind.WORD.mediaType()))
                        .header(HttpHeaders.CONTENT_DISPOSITION, name(slot, version, what))
                        .header("X-Content-Type-Options", "nosniff")
                        .body(file.bytes()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Named in the language of the letter. */
    private String name(String slot, int version, String what) {
        TemplateSlot of = TemplateSlot.of(slot).orElseThrow();
        String name = messages.getMessage(
                "documents.templates.name." + what,
                new Object[] {messages.getMessage("documents.templates.slot." + slot, null, of.language()), version},
                of.language());
        return ContentDisposition.attachment()
                .filename(name + ".docx", StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
