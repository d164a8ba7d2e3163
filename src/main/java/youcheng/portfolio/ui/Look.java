package youcheng.portfolio.ui;

import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Badge;
import youcheng.base.ui.Chart.Tone;
import youcheng.base.ui.Messages;
import youcheng.closeness.ActivityStatus;
import youcheng.closeness.Band;
import youcheng.dormancy.WakingStanding;
import youcheng.portfolio.overview.RelationshipStanding;
import youcheng.portfolio.overview.ReviewMark;

/** How activity and closeness look on all pages of the portfolio, in words, colours and numbers. */
final class Look {

    private Look() {}

    static String activity(Messages messages, ActivityStatus status) {
        return messages.t("closeness.activity." + status.name());
    }

    static String band(Messages messages, Band band) {
        return messages.t("closeness.band." + band.name());
    }

    static String review(Messages messages, ReviewMark mark) {
        return messages.t("portfolio.review." + mark.name());
    }

    /** How far the review of a relationship is, in a sentence; empty where none is open. */
    static String review(Messages messages, RelationshipStanding relationship) {
        WakingStanding waking = relationship.waking();
        return waking == null ? "" : messages.say(waking.said());
    }

    static Badge badge(Messages messages, ReviewMark mark) {
        return new Badge(
                review(messages, mark),
                switch (mark) {
                    case IN_REVIVAL -> Badge.Signal.GOOD;
                    case UNDER_REVIEW -> Badge.Signal.INFO;
                    case DORMANT_WITHOUT_REVIEW -> Badge.Signal.BAD;
                    case NO_REVIEW -> Badge.Signal.PLAIN;
                });
    }

    static Tone tone(ReviewMark mark) {
        return switch (mark) {
            case IN_REVIVAL -> Tone.GOOD;
            case UNDER_REVIEW -> Tone.INFO;
            case DORMANT_WITHOUT_REVIEW -> Tone.BAD;
            case NO_REVIEW -> Tone.PLAIN;
        };
    }

    static Badge badge(Messages messages, ActivityStatus status) {
        return new Badge(activity(messages, status), kind(status));
    }

    /** Closeness as a number and in a word; only in a word where there is too little on record for a number. */
    static String closeness(Messages messages, RelationshipStanding relationship) {
        Double score = relationship.score();
        String band = band(messages, relationship.band());
        return score == null ? band : number(messages.language(), score) + " · " + band;
    }

    static String number(Locale language, double value) {
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    static String percent(Locale language, @Nullable Double share) {
        return share == null ? "—" : NumberFormat.getPercentInstance(language).format(share);
    }

    static Tone tone(ActivityStatus status) {
        return switch (status) {
            case ACTIVE -> Tone.GOOD;
            case COOLING -> Tone.WARN;
            case DORMANT -> Tone.BAD;
            case NOT_RECORDED -> Tone.PLAIN;
        };
    }

    private static Badge.Signal kind(ActivityStatus status) {
        return switch (status) {
            case ACTIVE -> Badge.Signal.GOOD;
            case COOLING -> Badge.Signal.WARN;
            case DORMANT -> Badge.Signal.BAD;
            case NOT_RECORDED -> Badge.Signal.PLAIN;
        };
    }
}
