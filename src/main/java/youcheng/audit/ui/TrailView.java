package youcheng.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import youcheng.audit.AuditReading;
import youcheng.audit.Chain;
import youcheng.audit.TrailEntry;
import youcheng.base.ui.BackgroundTask;
import youcheng.base.ui.ExportButtons;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Messages;
import youcheng.base.ui.Page;
import youcheng.base.ui.UrlParameter;
import youcheng.base.ui.UrlState;

/** The trail, for auditors: any chain, entry by entry, and the proof that nothing in it was altered. */
@Route(AuditNavigation.TRAIL)
@Menu(title = "menu.audit", order = 60, icon = "vaadin:search")
@RolesAllowed(AuditReading.AUDITOR)
@StyleSheet("context://styles/audit.css")
class TrailView extends Page implements BeforeEnterObserver {

    /** Entries that are read at once. */
    private static final UrlParameter<String> CHAIN = UrlParameter.text(AuditNavigation.CHAIN);

    private static final int STEP = 50;

    private final transient AuditReading audit;
    private final transient Messages messages;
    private final ChainChooser chooser;
    private final ProofPanel proof;
    private final EntryList entries;
    private final Div content = new Div();
    private final Button verify;
    private final transient TrailFile file;
    private final ExportButtons download;
    private transient @Nullable Chain shown;

    TrailView(
            AuditReading audit,
            TrailFile file,
            TrailMessages trailMessages,
            ChainMessages chainMessages,
            Messages messages,
            BackgroundTask backgroundTask) {
        this.audit = audit;
        this.file = file;
        this.download = file.exports().buttons(this::exported);
        this.messages = messages;
        this.chooser = new ChainChooser(audit, chainMessages, messages, this::chosen);
        this.proof = new ProofPanel(audit, chainMessages, messages, backgroundTask, banner());
        this.entries = EntryList.proving(trailMessages, messages);
        this.verify = new Button(messages.t("audit.verify"), event -> verify());
        verify.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        title(messages.t("menu.audit"));
        lead(messages.t("audit.lead"));
        actions(verify, new Button(messages.t("audit.verifyAll"), event -> proof.verifyAll()), download);
        add(proof, chooser, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = CHAIN.read(event.getLocation().getQueryParameters());
        show(chooser.show(asked).orElse(null));
    }

    private void chosen(@Nullable Chain chain) {
        UrlState.of(CHAIN.says(chain == null ? "" : chain.subject())).step(AuditNavigation.TRAIL);
        show(chain);
    }

    private void verify() {
        Chain chain = shown;
        if (chain != null) {
            proof.verify(chain);
        }
    }

    /** The whole chain, also what is not on the screen yet. */
    private ExportTable<?> exported() {
        Chain chain = Objects.requireNonNull(shown);
        return file.table(
                chain,
                chooser.nameOf(chain),
                UrlState.of(CHAIN.says(chain.subject())).linkTo(AuditNavigation.TRAIL));
    }

    private void show(@Nullable Chain chain) {
        shown = chain;
        banner().clear();
        verify.setEnabled(chain != null);
        download.setVisible(chain != null);
        content.removeAll();
        if (chain == null) {
            content.add(new Paragraph(messages.t("audit.nothingChosen")));
        } else {
            content.add(new H2(chooser.nameOf(chain)));
            content.add(entries);
            entries.removeAll();
            append(chain, audit.newest(chain, STEP + 1));
        }
    }

    /** One entry more was read than is shown, to know whether there are older ones. */
    private void append(Chain chain, List<TrailEntry> read) {
        List<TrailEntry> some = read.stream().limit(STEP).toList();
        entries.append(some);
        if (read.size() > STEP) {
            Button older = new Button(messages.t("audit.older"));
            older.addClickListener(event -> {
                content.remove(older);
                append(chain, audit.newestBefore(chain, some.getLast().sequence(), STEP + 1));
            });
            content.add(older);
        }
    }
}
