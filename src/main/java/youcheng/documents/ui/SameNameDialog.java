package youcheng.documents.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import youcheng.documents.DocumentRecord.VersionRecord;
import youcheng.documents.PendingUpload;
import youcheng.documents.PendingUpload.Namesake;
import youcheng.documents.SameName;

/**
 * Asks of each file whose name another document bears: is it a new version of it, a document of its own, or a mistake?
 * It closes with an answer only, so that no file is lost by a key.
 */
class SameNameDialog extends Dialog {

    private final transient DocumentMessages messages;
    private final transient BiConsumer<PendingUpload, @Nullable SameName> answer;
    private final transient Map<PendingUpload, RadioButtonGroup<Wish>> questions = new LinkedHashMap<>();

    /** What a person can want. */
    enum Wish {
        SEPARATE(SameName.SEPARATE),
        NEW_VERSION(SameName.NEW_VERSION),
        DROP(null);

        private final @Nullable SameName same;

        Wish(@Nullable SameName same) {
            this.same = same;
        }
    }

    /** {@code answer} gets each file with what becomes of it, null where it is to be dropped. */
    SameNameDialog(DocumentMessages messages, BiConsumer<PendingUpload, @Nullable SameName> answer) {
        this.messages = messages;
        this.answer = answer;
        setHeaderTitle(messages.t("documents.sameName"));
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        setWidth("36rem");
        add(new Paragraph(messages.t("documents.sameName.about")));
        Button save = new Button(messages.t("documents.sameName.save"), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(save);
    }

    /** Asks of this file, too. */
    void add(PendingUpload pending) {
        Namesake namesake = pending.namesake().orElseThrow();
        RadioButtonGroup<Wish> wish = new RadioButtonGroup<>();
        wish.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        wish.setLabel(messages.t("documents.sameName.file", pending.fileName(), messages.size(pending.size())));
        List<Wish> wishes = new ArrayList<>(List.of(Wish.SEPARATE));
        if (namesake.mayRenew()) {
            wishes.add(Wish.NEW_VERSION);
        }
        wishes.add(Wish.DROP);
        wish.setItems(wishes);
        wish.setItemLabelGenerator(each -> label(each, namesake));
        wish.setValue(Wish.SEPARATE);
        wish.setWidthFull();
        questions.put(pending, wish);
        add(wish);
        if (questions.size() == 1) {
            wish.getElement().executeJs("requestAnimationFrame(() => this.querySelector('input')?.focus())");
        }
    }

    private String label(Wish wish, Namesake namesake) {
        VersionRecord there = namesake.document().newest();
        return switch (wish) {
            case SEPARATE -> messages.t("documents.sameName.separate", namesake.separateName());
            case NEW_VERSION ->
                messages.t(
                        "documents.sameName.version",
                        there.number(),
                        messages.nameOf(there.addedBy()),
                        there.addedAt(),
                        messages.size(there.size()));
            case DROP -> messages.t("documents.sameName.drop");
        };
    }

    private void save() {
        Map<PendingUpload, RadioButtonGroup<Wish>> answered = new LinkedHashMap<>(questions);
        questions.clear();
        close();
        answered.forEach((pending, wish) -> answer.accept(
                pending,
                Optional.ofNullable(wish.getValue()).map(each -> each.same).orElse(null)));
    }

    /** Nobody answers any more: the files go. */
    void drop() {
        questions.keySet().forEach(PendingUpload::close);
        questions.clear();
        close();
    }
}
