package youcheng.search.ui;

import youcheng.base.ui.Messages;
import youcheng.search.find.SearchAnswer;
import youcheng.search.find.SearchAnswer.Count;

/** What came of a search, in a sentence. */
final class AnswerWords {

    private static final String BETWEEN = " · ";

    private AnswerWords() {}

    static String of(SearchAnswer answer, Messages messages) {
        return switch (answer.state()) {
            case NOTHING_TYPED -> messages.t("search.hint");
            case NO_WORDS -> messages.t("search.noWords");
            case BUILDING -> messages.t("search.building");
            case ASKED -> asked(answer, messages);
        };
    }

    private static String asked(SearchAnswer answer, Messages messages) {
        Count all = answer.all();
        String found = all.number() == 0
                ? messages.t("search.none")
                : messages.t(all.more() ? "search.foundMore" : "search.found", all.number());
        if (answer.withSlips() && all.number() > 0) {
            found = found + BETWEEN + messages.t("search.withSlips");
        }
        return answer.shortened() ? found + BETWEEN + messages.t("search.shortened") : found;
    }

    /** A number as it is known: so many, or more than so many. */
    static String of(Count count) {
        return count.more() ? count.number() + "+" : Integer.toString(count.number());
    }
}
