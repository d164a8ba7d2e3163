package youcheng.dormancy.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import youcheng.dormancy.scan.Candidate;

/** What a scan would not flag, folded: by reason, each with the first of its relationships. */
class ScanPassedOver extends Details {

    private static final int MOST_NAMED = 50;

    private final transient ScanMessages say;

    ScanPassedOver(ScanMessages say) {
        this.say = say;
    }

    void show(List<Candidate> candidates) {
        removeAll();
        setSummaryText(say.t("scan.passedOver.title", candidates.size()));
        setVisible(!candidates.isEmpty());
        UnorderedList reasons = new UnorderedList();
        byReason(candidates).forEach((reason, some) -> reasons.add(reason(reason, some)));
        add(reasons);
    }

    /** Reason after reason, also those whose names are not on the page. */
    static List<Candidate> inOrder(List<Candidate> candidates) {
        return byReason(candidates).values().stream().flatMap(List::stream).toList();
    }

    private static Map<String, List<Candidate>> byReason(List<Candidate> candidates) {
        return candidates.stream()
                .collect(Collectors.groupingBy(each -> each.reasons().getFirst(), TreeMap::new, Collectors.toList()));
    }

    private ListItem reason(String key, List<Candidate> some) {
        ListItem item = new ListItem(say.t("scan.passedOver.reason", say.t(key), some.size()));
        UnorderedList names = new UnorderedList();
        some.stream().limit(MOST_NAMED).forEach(each -> names.add(new ListItem(say.partner(each.relationship()))));
        if (some.size() > MOST_NAMED) {
            names.add(new ListItem(say.t("scan.passedOver.more", some.size() - MOST_NAMED)));
        }
        item.add(names);
        return item;
    }
}
