package youcheng.audit.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import youcheng.audit.AuditReading;
import youcheng.audit.Chain;
import youcheng.audit.ChainKind;
import youcheng.audit.ChainRecord;
import youcheng.base.Bilingual;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Filters;
import youcheng.base.ui.Words;

/** Chooses a chain: first what it is about, then which. */
class ChainChooser extends Filters {

    private final transient AuditReading audit;
    private final transient ChainWords chainWords;
    private final Select<ChainKind> kind = new Select<>();
    private final ComboBox<ChainRecord> chain = new ComboBox<>();
    private transient Map<Chain, Bilingual> names = Map.of();

    ChainChooser(AuditReading audit, ChainWords chainWords, Words words, Consumer<@Nullable Chain> chosen) {
        this.audit = audit;
        this.chainWords = chainWords;
        kind.setLabel(words.t("audit.kind"));
        kind.setItems(ChainKind.values());
        kind.setItemLabelGenerator(chainWords::kind);
        chain.setLabel(words.t("audit.chain"));
        chain.setPlaceholder(words.t("audit.chain.choose"));
        chain.setItemLabelGenerator(
                one -> words.t("audit.chain.withLength", chainWords.subject(one.chain(), names), one.length()));
        chain.setClearButtonVisible(true);
        chain.addClassName("trail-chain");
        add(kind, chain);
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                offer(change.getValue());
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
        List<ChainRecord> offered = offer(of);
        offered.stream()
                .filter(one -> asked.filter(one.chain()::equals).isPresent())
                .findFirst()
                .ifPresentOrElse(chain::setValue, chain::clear);
        return asked;
    }

    String nameOf(Chain shown) {
        return chainWords.name(shown, names);
    }

    private List<ChainRecord> offer(ChainKind of) {
        List<ChainRecord> offered = audit.chains(of);
        names = audit.namesOf(offered.stream().map(ChainRecord::chain).toList());
        chain.setItems(Fields.byName(chain.getItemLabelGenerator()), offered);
        return offered;
    }
}
