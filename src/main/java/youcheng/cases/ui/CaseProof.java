package youcheng.cases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import youcheng.audit.Chain;
import youcheng.audit.Verification;
import youcheng.audit.ui.AuditNavigation;
import youcheng.audit.ui.ChainMessages;
import youcheng.base.Bilingual;
import youcheng.base.ui.BackgroundTask;
import youcheng.base.ui.Banner;
import youcheng.base.ui.Messages;
import youcheng.cases.CaseReading;
import youcheng.cases.CaseSummary;

/** Proves for an auditor that nothing in the trail of a case was altered. */
@Component
class CaseProof {

    private final CaseReading cases;
    private final ChainMessages chainMessages;
    private final Messages messages;
    private final BackgroundTask backgroundTask;

    CaseProof(CaseReading cases, ChainMessages chainMessages, Messages messages, BackgroundTask backgroundTask) {
        this.cases = cases;
        this.chainMessages = chainMessages;
        this.messages = messages;
        this.backgroundTask = backgroundTask;
    }

    /** What is proved and the button that does it; the banner says what it came to. */
    Div of(CaseSummary summary, Banner banner) {
        Div proof = new Div(new Paragraph(messages.t("cases.proof.about")));
        Button verify = new Button(messages.t("cases.verify"));
        verify.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        verify.setDisableOnClick(true);
        // All bytes of all documents are read: that may take longer than a window should stand still.
        verify.addClickListener(event -> backgroundTask.start(
                proof,
                run -> cases.verify(summary.number()),
                proofs -> {
                    report(proofs, summary.title(), banner);
                    verify.setEnabled(true);
                },
                () -> {
                    banner.say(Banner.Severity.ERROR, messages.t("audit.failed"));
                    verify.setEnabled(true);
                }));
        Div actions = new Div(
                verify, new Anchor(AuditNavigation.of(Chain.of(summary.number())), messages.t("cases.proof.trail")));
        actions.addClassName("page-actions");
        proof.add(actions);
        return proof;
    }

    private void report(List<Verification> proofs, Bilingual city, Banner banner) {
        boolean holds = proofs.stream().allMatch(Verification::holds);
        Map<Chain, Bilingual> names = proofs.stream().collect(Collectors.toMap(Verification::chain, proof -> city));
        List<String> sentences =
                proofs.stream().map(proof -> chainMessages.result(proof, names)).toList();
        banner.say(holds ? Banner.Severity.SUCCESS : Banner.Severity.ERROR, sentences);
    }
}
