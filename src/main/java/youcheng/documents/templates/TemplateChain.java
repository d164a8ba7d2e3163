package youcheng.documents.templates;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youcheng.audit.AuditEvent;
import youcheng.audit.Chain;
import youcheng.audit.ChainKind;
import youcheng.audit.ChainedSubjects;
import youcheng.audit.SubjectNames;
import youcheng.audit.ToldState;
import youcheng.audit.Verification.Difference;
import youcheng.base.Bilingual;
import youcheng.base.Languages;

/** Each template that was ever changed has a chain, and the version that counts is the one that the chain says. */
@Component
class TemplateChain implements ChainedSubjects, SubjectNames {

    static final String ACTIVE = "documents.templates.active";
    static final String SHA256 = "documents.templates.sha256";

    private static final String PREFIX = "paper-";

    private final StoredTemplates templates;
    private final TemplateStore store;
    private final MessageSource messages;

    TemplateChain(StoredTemplates templates, TemplateStore store, MessageSource messages) {
        this.templates = templates;
        this.store = store;
        this.messages = messages;
    }

    static Chain of(TemplateSlot slot) {
        return Chain.ofPolicy(PREFIX + slot.id());
    }

    /** The template that this chain is about. */
    static Optional<TemplateSlot> slot(Chain chain) {
        return TemplateSlot.ALL.stream().filter(slot -> of(slot).equals(chain)).findFirst();
    }

    @Override
    public boolean covers(Chain chain) {
        return slot(chain).isPresent();
    }

    @Override
    public List<Chain> existing(@Nullable Chain after, int limit) {
        return TemplateSlot.ALL.stream()
                .filter(this::isChanged)
                .map(TemplateChain::of)
                .sorted((one, other) -> one.subject().compareTo(other.subject()))
                .filter(chain -> after == null || chain.subject().compareTo(after.subject()) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public Follower follow(Chain chain) {
        TemplateSlot slot = slot(chain).orElseThrow();
        ToldState told = new ToldState(Set.of(ACTIVE, SHA256));
        return new Follower() {

            @Override
            public void read(AuditEvent event) {
                told.read(event);
            }

            @Override
            public boolean exists() {
                return isChanged(slot);
            }

            @Override
            public List<Difference> differences() {
                return told.differences(standing(slot, told));
            }
        };
    }

    /** Of the one that comes with the portal nothing is compared but that it counts: it may be another by now. */
    private Map<String, @Nullable Object> standing(TemplateSlot slot, ToldState told) {
        int active = templates.findBySlot(slot.id()).map(StoredTemplate::active).orElse(TemplateVersion.SHIPPED);
        Map<String, @Nullable Object> standing = new HashMap<>();
        standing.put(ACTIVE, active);
        standing.put(SHA256, active == TemplateVersion.SHIPPED ? told.of(SHA256) : store.sha256OfBytes(slot, active));
        return standing;
    }

    private boolean isChanged(TemplateSlot slot) {
        return templates.findBySlot(slot.id()).filter(StoredTemplate::isChanged).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Chain, Bilingual> namesOf(Collection<Chain> chains) {
        return chains.stream()
                .filter(this::covers)
                .collect(Collectors.toMap(
                        chain -> chain, chain -> name(slot(chain).orElseThrow())));
    }

    @Override
    public List<Chain> named(ChainKind kind, String text) {
        if (kind != ChainKind.POLICY) {
            return List.of();
        }
        String wanted = text.toLowerCase(Locale.ROOT);
        return TemplateSlot.ALL.stream()
                .filter(slot -> Languages.ALL.stream()
                        .anyMatch(language ->
                                name(slot).in(language).toLowerCase(Locale.ROOT).contains(wanted)))
                .map(TemplateChain::of)
                .toList();
    }

    private Bilingual name(TemplateSlot slot) {
        return new Bilingual(name(slot, Languages.CHINESE), name(slot, Languages.ENGLISH));
    }

    private String name(TemplateSlot slot, Locale language) {
        return messages.getMessage("documents.templates.slot." + slot.id(), null, language);
    }
}
