package youcheng.aid.papers;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import youcheng.aid.goods.Catalogue;
import youcheng.aid.goods.GoodsItem;
import youcheng.aid.goods.Money;
import youcheng.base.Languages;

/** Says things in the language of a paper, whatever the language of the person who has it written. */
@Component
class PaperWords {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    /** Goods that are named one by one in a sentence; the others are counted. */
    private static final int MOST_NAMED = 5;

    private final MessageSource messages;

    PaperWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(Locale language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    /** A figure; empty where it is not known. */
    String figure(@Nullable BigDecimal figure, Locale language) {
        if (figure == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(0);
        format.setMaximumFractionDigits(Math.max(0, figure.stripTrailingZeros().scale()));
        return format.format(figure);
    }

    /** An amount without its currency, with all its digits; empty where it is not known. */
    String amount(@Nullable Money money, Locale language) {
        if (money == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(money.amount().scale());
        format.setMaximumFractionDigits(money.amount().scale());
        return format.format(money.amount());
    }

    /** An amount with its currency; empty where it is not known. */
    String money(@Nullable Money money, Locale language) {
        if (money == null) {
            return "";
        }
        String amount = amount(money, language);
        return money.currency().equals(Money.CNY)
                ? say(language, "aidpapers.yuan", amount)
                : say(language, "aidpapers.money", money.code(), amount);
    }

    /** A day, written out; empty where it is not known. */
    String day(@Nullable LocalDate day, Locale language) {
        return day == null
                ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(language)
                        .format(day);
    }

    /** What an item is called in this language: as it was typed where that is in it, and else as the catalogue has it. */
    String item(GoodsItem item, Locale language) {
        if (isIn(item.name(), language)) {
            return item.name();
        }
        Catalogue catalogue = Catalogue.supplied();
        return Optional.ofNullable(item.catalogueCode())
                .flatMap(catalogue::find)
                .or(() -> catalogue.named(item.name()))
                .map(known -> known.name().in(language))
                .orElse(item.name());
    }

    /** What somebody wrote, where it is in this language: a Chinese occasion in an English letter helps nobody. */
    String ifIn(String text, Locale language) {
        return isIn(text, language) ? text : "";
    }

    /** Some goods in a sentence. */
    String inWords(List<PaperGood> goods, Locale language) {
        String named = goods.stream()
                .limit(MOST_NAMED)
                .map(good -> say(
                        language,
                        "aidpapers.good",
                        item(good.item(), language),
                        figure(good.quantity(), language),
                        say(language, good.unitKey())))
                .collect(Collectors.joining(say(language, "aidpapers.comma")));
        return goods.size() > MOST_NAMED
                ? say(language, "aidpapers.goodsAndMore", named, goods.size() - MOST_NAMED)
                : named;
    }

    private static boolean isIn(String text, Locale language) {
        return CHINESE.matcher(text).find() == Languages.isChinese(language);
    }
}
