package youcheng.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import youcheng.audit.AuditReading;
import youcheng.audit.AuditReading.ProofOfAll;
import youcheng.audit.Chain;
import youcheng.audit.Verification;
import youcheng.base.Bilingual;
import youcheng.base.ui.BackgroundTask;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Messages;

/** Runs the proof of one chain or of all, shows how far it is, lets it be stopped, and says what it came to. */
public class ProofPanel extends Div {

    /** Chains that do not hold are named up to here; who has more looks at these first. */
    private static final int MOST_SHOWN = 50;

    private final transient AuditReading audit;
    private final transient ChainMessages chainMessages;
    private final transient Messages messages;
    private final transient BackgroundTask backgroundTask;
    private final transient Banner banner;
    private final ProgressBar bar = new ProgressBar();
    private final Span text = new Span();
    private transient BackgroundTask.@Nullable Run run;

    /** An idle one; the banner says what a proof came to. */
    public ProofPanel(
            AuditReading audit,
            ChainMessages chainMessages,
            Messages messages,
            BackgroundTask backgroundTask,
            Banner banner) {
        this.audit = audit;
        this.chainMessages = chainMessages;
        this.messages = messages;
        this.backgroundTask = backgroundTask;
        this.banner = banner;
        addClassName("trail-proof");
        bar.getElement().setAttribute("aria-label", messages.t("audit.proving"));
        text.getElement().setAttribute("role", "status");
        add(bar, text, new Button(messages.t("audit.stop"), event -> stop()));
        setVisible(false);
    }

    /** A proof with the names of the chains it speaks of, both read outside the session's lock. */
    private record Named<T>(T proof, Map<Chain, Bilingual> names) {}

    void verify(Chain chain) {
        start(any -> new Named<>(audit.verify(chain), audit.namesOf(List.of(chain))), this::sayOne);
    }

    /** Proves all chains, unless a proof is running. */
    public void verifyAll() {
        start(this::proveAll, this::sayAll);
    }

    private Named<ProofOfAll> proveAll(BackgroundTask.Run current) {
        ProofOfAll proof = audit.verifyAll((proved, all) -> {
            current.tell(() -> progress(proved, all));
            return !current.isStopped();
        });
        return new Named<>(
                proof,
                audit.namesOf(proof.misfits().stream().map(Verification::chain).toList()));
    }

    /** One proof at a time: while one runs, another is not begun. */
    private <T> void start(Function<BackgroundTask.Run, T> work, Consumer<T> done) {
        if (isVisible()) {
            return;
        }
        begin();
        run = backgroundTask.start(
                this,
                work,
                result -> {
                    setVisible(false);
                    done.accept(result);
                },
                () -> {
                    setVisible(false);
                    banner.say(Banner.Severity.ERROR, messages.t("audit.failed"));
                });
    }

    private void begin() {
        banner.clear();
        bar.setIndeterminate(true);
        text.setText(messages.t("audit.proving"));
        setVisible(true);
    }

    private void stop() {
        BackgroundTask.Run current = run;
        if (current != null) {
            current.stop();
        }
    }

    private void progress(long proved, long all) {
        bar.setIndeterminate(false);
        bar.setMax((double) Math.max(1, all));
        bar.setValue((double) proved);
        text.setText(messages.t("audit.progress", proved, all));
    }

    private void sayOne(Named<Verification> proved) {
        banner.say(
                proved.proof().holds() ? Banner.Severity.SUCCESS : Banner.Severity.ERROR,
                chainMessages.result(proved.proof(), proved.names()));
    }

    private void sayAll(Named<ProofOfAll> proved) {
        ProofOfAll proof = proved.proof();
        List<String> sentences = new ArrayList<>();
        if (proof.isStopped()) {
            sentences.add(messages.t("audit.all.stopped", proof.chains(), proof.all()));
        }
        if (proof.misfits().isEmpty()) {
            sentences.add(messages.t("audit.all.hold", proof.chains(), proof.entries()));
            banner.say(proof.isStopped() ? Banner.Severity.INFO : Banner.Severity.SUCCESS, sentences);
        } else {
            sentences.add(messages.t("audit.all.misfits", proof.broken(), proof.chains()));
            proof.misfits().stream()
                    .limit(MOST_SHOWN)
                    .forEach(one -> sentences.add(chainMessages.result(one, proved.names())));
            if (proof.broken() > MOST_SHOWN) {
                sentences.add(messages.t("audit.all.more", proof.broken() - MOST_SHOWN));
            }
            banner.say(Banner.Severity.ERROR, sentences);
        }
    }
}
