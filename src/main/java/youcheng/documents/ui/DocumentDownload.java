package youcheng.documents.ui;

import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import youcheng.base.Languages;
import youcheng.documents.DamagedDocument;
import youcheng.documents.DocumentRecord.VersionRecord;
import youcheng.documents.Documents;

/** The only way to the bytes of a paper; who may read them is decided by the service. */
@RestController
class DocumentDownload {

    /** Nothing in a paper may run, fetch or send anything. */
    private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:";

    private final Documents documents;
    private final MessageSource messages;

    DocumentDownload(Documents documents, MessageSource messages) {
        this.documents = documents;
        this.messages = messages;
    }

    /** A version as a file, or shown in the window where its kind can be. */
    @GetMapping("/files/{version}")
    @PermitAll
    ResponseEntity<InputStreamResource> file(
            @PathVariable long version, @RequestParam(defaultValue = "false") boolean show) {
        return documents
                .open(version)
                .map(opened -> answer(opened, show))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Nothing of a damaged document is served; the browser shows this instead, or that the download failed. */
    @ExceptionHandler
    ResponseEntity<String> damaged(DamagedDocument document) {
        String both = Languages.ALL.stream()
                .map(language -> messages.getMessage(document.key(), document.arguments(), language))
                .collect(Collectors.joining("\n\n"));
        return ResponseEntity.internalServerError()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header("X-Content-Type-Options", "nosniff")
                .body(both);
    }

    private static ResponseEntity<InputStreamResource> answer(Documents.OpenedDocument opened, boolean show) {
        VersionRecord file = opened.version();
        boolean inline = show && file.kind().isShown();
        ContentDisposition disposition = (inline ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.kind().mediaType()))
                .contentLength(file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(opened.content(), file.fileName()));
    }
}
