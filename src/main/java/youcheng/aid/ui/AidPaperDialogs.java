package youcheng.aid.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import youcheng.aid.papers.AidPaperDraft;
import youcheng.aid.papers.AidPaperKey;
import youcheng.aid.papers.AidPaperOffer;
import youcheng.aid.papers.AidPapers;
import youcheng.base.CaseNumber;
import youcheng.base.ui.BackgroundTask;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.FieldsDialog;
import youcheng.base.ui.Messages;
import youcheng.documents.templates.PaperPlaceholder;

/** Asks for what the portal does not know of a paper, and has it written. */
@org.springframework.stereotype.Component
class AidPaperDialogs {

    private final AidPapers papers;
    private final BackgroundTask background;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    AidPaperDialogs(AidPapers papers, BackgroundTask background, Messages messages, Fields make, Dialogs dialogs) {
        this.papers = papers;
        this.background = background;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
    }

    /** What a paper is called, with what it is about. */
    String name(AidPaperKey key, Object about) {
        String kind = messages.t("aid.paper.kind." + key.kind().name());
        String of = messages.say(about);
        return of.isEmpty() ? kind : messages.t("aidpapers.of", kind, of);
    }

    /** Opens the form of this paper; {@code again} runs once it is written. */
    void ask(CaseNumber number, AidPaperOffer offer, Runnable again) {
        new PaperDialog(number, offer).ask(again);
    }

    private final class PaperDialog extends FieldsDialog {

        private final transient CaseNumber number;
        private final transient AidPaperOffer offer;
        private final TextField documentNumber;
        private final DatePicker date;
        private final transient Map<PaperPlaceholder, Supplier<String>> texts = new EnumMap<>(PaperPlaceholder.class);
        private final TextArea noteZh;
        private final TextArea noteEn;

        PaperDialog(CaseNumber number, AidPaperOffer offer) {
            super(
                    messages,
                    make,
                    "aid.paper.kind." + offer.key().kind().name(),
                    "aidpapers.write.about",
                    number + ":" + offer.key().kind() + ":" + offer.key().shipment() + ":"
                            + offer.key().party());
            this.number = number;
            this.offer = offer;
            setHeaderTitle(name(offer.key(), offer.about()));
            AidPaperDraft prefilled = offer.prefilled();
            documentNumber =
                    field(PaperPlaceholder.NUMBER.key(), make.line("aidpapers.number", AidPapers.LONGEST_NUMBER));
            documentNumber.setHelperText(messages.t("aidpapers.number.help"));
            documentNumber.setValue(prefilled.number());
            date = field(PaperPlaceholder.DATE.key(), make.date("aidpapers.date"));
            date.setValue(prefilled.date());
            offer.key().kind().asked().forEach(each -> texts.put(each, text(each)));
            noteZh = field("noteZh", make.lines("aidpapers.noteZh", AidPapers.LONGEST_TEXT));
            noteZh.setValue(prefilled.noteZh());
            noteEn = field("noteEn", make.lines("aidpapers.noteEn", AidPapers.LONGEST_TEXT));
            noteEn.setValue(prefilled.noteEn());
        }

        private Supplier<String> text(PaperPlaceholder placeholder) {
            String label = "aidpapers.field." + placeholder.name();
            String known = offer.prefilled().text(placeholder);
            if (placeholder == PaperPlaceholder.PARTNER_LANGUAGE_TEXT) {
                TextArea area = field(placeholder.key(), make.lines(label, AidPapers.LONGEST_TEXT));
                area.setValue(known);
                return area::getValue;
            }
            TextField line = field(placeholder.key(), make.line(label, AidPapers.LONGEST_LINE));
            line.setValue(known);
            if (offer.ifBlank().containsKey(placeholder)) {
                line.setHelperText(
                        messages.t("aidpapers.ifBlank", offer.ifBlank().get(placeholder)));
            }
            return line::getValue;
        }

        private AidPaperDraft typed() {
            Map<PaperPlaceholder, String> said = new EnumMap<>(PaperPlaceholder.class);
            texts.forEach((each, value) -> said.put(each, value.get()));
            return new AidPaperDraft(
                    documentNumber.getValue(), date.getValue(), said, noteZh.getValue(), noteEn.getValue());
        }

        void ask(Runnable again) {
            askSlowly(
                    "aidpapers.write",
                    new SlowWork(background, "aidpapers.write.working", "aidpapers.write.failed"),
                    () -> {
                        AidPaperDraft draft = typed();
                        return () -> papers.write(number, offer.key(), draft);
                    },
                    files -> {
                        dialogs.done("aidpapers.written");
                        again.run();
                    });
        }
    }
}
