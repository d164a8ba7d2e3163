package youcheng.audit.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import youcheng.audit.AuditReading;
import youcheng.audit.Chain;
import youcheng.audit.ChainKind;
import youcheng.audit.ChainRecord;
import youcheng.base.Bilingual;
import youcheng.base.ui.Filters;
import youcheng.base.ui.Messages;

/** Chooses a chain: first what it is about, then which. */
class ChainChooser extends Filters {

    /** Names of chains that the list has shown and may show again. */
    private static final int REMEMBERED = 1000;

    private final transient AuditReading audit;
    private final transient ChainMessages chainMessages;
    private final Select<ChainKind> kind = new Select<>();
    private final ComboBox<ChainRecord> chain = new ComboBox<>();
    private final transient Map<Chain, Bilingual> names = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Chain, Bilingual> eldest) {
            return size() > REMEMBERED;
        }
    };

    ChainChooser(AuditReading audit, ChainMessages chainMessages, Messages messages, Consumer<@Nullable Chain> chosen) {
        this.audit = audit;
        this.chainMessages = chainMessages;
        kind.setLabel(messages.t("audit.kind"));
        kind.setItems(ChainKind.values());
        kind.setItemLabelGenerator(chainMessages::kind);
        kind.setValue(ChainKind.CASE);
        chain.setLabel(messages.t("audit.chain"));
        chain.setPlaceholder(messages.t("audit.chain.choose"));
        chain.setItemLabelGenerator(
                one -> messages.t("audit.chain.withLength", chainMessages.subject(one.chain(), names), one.length()));
        chain.setClearButtonVisible(true);
        chain.addClassName("trail-chain");
        add(kind, chain);
        chain.setItems(DataProvider.fromFilteringCallbacks(this::page, this::count));
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                offer();
                chosen.accept(null);
            }
        });
        chain.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(
                        change.getValue() == null ? null : change.getValue().chain());
            }
        });
    }

    /** Shows the chain that the address names, as far as there is one. */
    Optional<Chain> show(String subject) {
        Optional<Chain> asked = audit.find(subject).map(ChainRecord::chain);
        ChainKind of = asked.flatMap(ChainKind::of).orElse(ChainKind.CASE);
        kind.setValue(of);
        offer();
        Optional<ChainRecord> found = audit.find(subject);
        found.ifPresent(one -> remember(List.of(one)));
        found.ifPresent(chain::setValue);
        return asked;
    }

    String nameOf(Chain shown) {
        return chainMessages.name(shown, names);
    }

    /** Reads the list anew, for what is chosen to look for. */
    private void offer() {
        chain.clear();
        chain.getDataProvider().refreshAll();
    }

    private Stream<ChainRecord> page(Query<ChainRecord, String> query) {
        List<ChainRecord> page =
                audit.chains(kind.getValue(), query.getFilter().orElse(""), query.getOffset(), query.getLimit());
        remember(page);
        return page.stream();
    }

    private int count(Query<ChainRecord, String> query) {
        return audit.count(kind.getValue(), query.getFilter().orElse(""));
    }

    private void remember(List<ChainRecord> shown) {
        names.putAll(audit.namesOf(shown.stream().map(ChainRecord::chain).toList()));
    }
}
