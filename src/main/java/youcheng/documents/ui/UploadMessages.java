package youcheng.documents.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import youcheng.base.ui.Messages;

/** What the upload says in the person's language. */
class UploadMessages extends UploadI18N {

    UploadMessages(Messages messages) {
        setDropFiles(new DropFiles()
                .setOne(messages.t("documents.upload.drop"))
                .setMany(messages.t("documents.upload.drop")));
        setAddFiles(new AddFiles()
                .setOne(messages.t("documents.upload.choose"))
                .setMany(messages.t("documents.upload.choose")));
        setError(new Error()
                .setTooManyFiles(messages.t("documents.upload.tooMany"))
                .setFileIsTooBig(messages.t("documents.upload.tooBig"))
                .setIncorrectFileType(messages.t("documents.upload.type")));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(messages.t("documents.upload.connecting"))
                        .setStalled(messages.t("documents.upload.stalled"))
                        .setProcessing(messages.t("documents.upload.processing"))
                        .setHeld(messages.t("documents.upload.held")))
                .setRemainingTime(new Uploading.RemainingTime()
                        .setPrefix(messages.t("documents.upload.remaining"))
                        .setUnknown(messages.t("documents.upload.unknown")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(messages.t("documents.upload.unavailable"))
                        .setUnexpectedServerError(messages.t("documents.upload.faulty"))
                        .setForbidden(messages.t("documents.upload.signedOut"))));
        setFile(new File()
                .setRetry(messages.t("documents.upload.retry"))
                .setStart(messages.t("documents.upload.start"))
                .setRemove(messages.t("documents.upload.remove")));
        setUnits(new Units().setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
    }
}
