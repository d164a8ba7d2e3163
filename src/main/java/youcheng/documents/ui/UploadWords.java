package youcheng.documents.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import youcheng.base.ui.Words;

/** What the upload says in the person's language. */
class UploadWords extends UploadI18N {

    UploadWords(Words words) {
        setDropFiles(
                new DropFiles().setOne(words.t("documents.upload.drop")).setMany(words.t("documents.upload.drop")));
        setAddFiles(
                new AddFiles().setOne(words.t("documents.upload.choose")).setMany(words.t("documents.upload.choose")));
        setError(new Error()
                .setTooManyFiles(words.t("documents.upload.tooMany"))
                .setFileIsTooBig(words.t("documents.upload.tooBig"))
                .setIncorrectFileType(words.t("documents.upload.type")));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(words.t("documents.upload.connecting"))
                        .setStalled(words.t("documents.upload.stalled"))
                        .setProcessing(words.t("documents.upload.processing"))
                        .setHeld(words.t("documents.upload.held")))
                .setRemainingTime(new Uploading.RemainingTime()
                        .setPrefix(words.t("documents.upload.remaining"))
                        .setUnknown(words.t("documents.upload.unknown")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(words.t("documents.upload.unavailable"))
                        .setUnexpectedServerError(words.t("documents.upload.faulty"))
                        .setForbidden(words.t("documents.upload.signedOut"))));
        setFile(new File()
                .setRetry(words.t("documents.upload.retry"))
                .setStart(words.t("documents.upload.start"))
                .setRemove(words.t("documents.upload.remove")));
        setUnits(new Units().setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
    }
}
