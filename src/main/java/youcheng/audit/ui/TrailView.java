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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import youcheng.audit.AuditNavigation;
import youcheng.audit.AuditReading;
import youcheng.audit.Chain;
import youcheng.audit.TrailEntry;
import youcheng.base.ui.Address;
import youcheng.base.ui.LongWork;
import youcheng.base.ui.Page;
import youcheng.base.ui.Words;

/** The trail, for auditors: any chain, entry by entry, and the proof that nothing in it was altered. */
@Route(AuditNavigation.TRAIL)
@Menu(title = "menu.audit", order = 60, icon = "vaadin:search")
@RolesAllowed(AuditReading.AUDITOR)
@StyleSheet("context://styles/audit.css")
class TrailView extends Page implements BeforeEnterObserver {

    /** Entries that are read at once. */
    private static final int STEP = 50;

    private final transient AuditReading audit;
    private final transient Words words;
    private final ChainChooser chooser;
    private final ProofPanel proof;
    private final EntryList entries;
    private final Div content = new Div();
    private final Button verify;
    private transient @Nullable Chain shown;

    TrailView(AuditReading audit, TrailWords trailWords, ChainWords chainWords, Words words, LongWork longWork) {
        this.audit = audit;
        this.words = words;
        this.chooser = new ChainChooser(audit, chainWords, words, this::chosen);
        this.proof = new ProofPanel(audit, chainWords, words, longWork, banner());
        this.entries = new EntryList(trailWords, words, true);
        this.verify = new Button(words.t("audit.verify"), event -> verify());
        verify.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        title(words.t("menu.audit"));
        lead(words.t("audit.lead"));
        actions(verify, new Button(words.t("audit.verifyAll"), event -> proof.verifyAll()));
        add(proof, chooser, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = Address.read(event.getLocation().getQueryParameters(), AuditNavigation.CHAIN);
        show(chooser.show(asked).orElse(null));
    }

    private void chosen(@Nullable Chain chain) {
        Address.step(AuditNavigation.TRAIL, Map.of(AuditNavigation.CHAIN, chain == null ? "" : chain.subject()));
        show(chain);
    }

    private void verify() {
        Chain chain = shown;
        if (chain != null) {
            proof.verify(chain);
        }
    }

    private void show(@Nullable Chain chain) {
        shown = chain;
        banner().clear();
        verify.setEnabled(chain != null);
        content.removeAll();
        if (chain == null) {
            content.add(new Paragraph(words.t("audit.nothingChosen")));
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
            Button older = new Button(words.t("audit.older"));
            older.addClickListener(event -> {
                content.remove(older);
                append(chain, audit.newestBefore(chain, some.getLast().sequence(), STEP + 1));
            });
            content.add(older);
        }
    }
}
