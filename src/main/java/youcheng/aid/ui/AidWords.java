package youcheng.aid.ui;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import youcheng.aid.content.AidContent;
import youcheng.aid.content.AidField;
import youcheng.aid.content.AidParty;
import youcheng.aid.packages.AidValue;
import youcheng.aid.packages.TierFinding;
import youcheng.base.ui.Messages;

/** Says of aid packages what people read. */
@Component
class AidWords {

    private final Messages messages;

    AidWords(Messages messages) {
        this.messages = messages;
    }

    /** What goods are worth, e.g. CNY 120,000.00, 3 lines without a value. */
    String value(AidValue value) {
        Locale language = messages.language();
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        String known = messages.t("aid.value.cny", format.format(value.cny()));
        return value.isKnown() ? known : messages.t("aid.value.partly", known, value.unvalued());
    }

    /** Who approves it and by which rule. */
    String tier(TierFinding tier) {
        return messages.say(tier.rule());
    }

    /** The names of these, in the reader's language. */
    String names(List<AidParty> parties) {
        return parties.stream()
                .map(party -> messages.say(party.name()))
                .collect(Collectors.joining(messages.t("base.listComma")));
    }

    /** A field of a package as people read it. */
    String field(AidField field, AidContent content) {
        return messages.say(field.readable(content));
    }
}
