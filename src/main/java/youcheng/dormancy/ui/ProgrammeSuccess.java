package youcheng.dormancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Chart;
import youcheng.base.ui.Chart.Series;
import youcheng.base.ui.Chart.Tone;
import youcheng.base.ui.Messages;
import youcheng.dormancy.programme.RevivalSuccess;
import youcheng.dormancy.programme.RevivalSuccess.Share;

/** What works: first in a sentence, then by region and by kind of work, each picture with its table. */
class ProgrammeSuccess extends Div {

    private final transient Messages messages;

    ProgrammeSuccess(RevivalSuccess success, Messages messages) {
        this.messages = messages;
        add(new H2(messages.t("programme.success")), new Paragraph(sentence(success)));
        if (success.all().isEnough()) {
            Div pictures = new Div(
                    bars("programme.byRegion", "programme.byRegion.about", success.regions(), "register.region"),
                    bars("programme.byPlanned", "programme.byPlanned.about", success.planned(), "milestone.kind"),
                    bars("programme.byDone", "programme.byDone.about", success.done(), "milestone.kind"));
            pictures.addClassName("pictures");
            add(pictures);
        }
    }

    private String sentence(RevivalSuccess success) {
        Share all = success.all();
        if (!all.isEnough()) {
            return messages.t("programme.success.tooFew", all.total(), RevivalSuccess.ENOUGH);
        }
        String result = messages.t("programme.success.all", all.revived(), all.total());
        if (all.revived() == 0) {
            return result;
        }
        return result
                + success.best()
                        .map(kind -> {
                            Share share = success.done().getOrDefault(kind, all);
                            return messages.t(
                                    "programme.success.best",
                                    messages.t("milestone.kind." + kind),
                                    share.revived(),
                                    share.total());
                        })
                        .orElseGet(() -> messages.t("programme.success.noBest"));
    }

    private Component bars(String title, String about, Map<? extends Enum<?>, Share> shares, String item) {
        return new Chart(
                        messages,
                        Chart.Shape.STACKED,
                        messages.t(title),
                        messages.t(about),
                        shares.keySet().stream()
                                .map(key -> messages.t(item + "." + key.name()))
                                .toList(),
                        List.of(
                                series("programme.revived", shares, Share::revived, Tone.GOOD),
                                series("programme.notRevived", shares, Share::notRevived, Tone.PLAIN)))
                .by(messages.t(item));
    }

    private Series series(String key, Map<? extends Enum<?>, Share> shares, ToIntFunction<Share> part, Tone tone) {
        return new Series(
                messages.t(key),
                shares.values().stream()
                        .<@Nullable Double>map(share -> (double) part.applyAsInt(share))
                        .toList(),
                tone);
    }
}
