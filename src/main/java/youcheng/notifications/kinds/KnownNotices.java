package youcheng.notifications.kinds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import youcheng.notifications.telling.NoticeKind;
import youcheng.notifications.telling.NoticeKinds;

/** All kinds of notices: the office's own, and those that features declare. */
@Component
public class KnownNotices {

    private final List<NoticeKind> kinds;

    KnownNotices(ObjectProvider<NoticeKinds> features) {
        this.kinds = Stream.concat(
                        Stream.of(OfficeNotice.values()),
                        features.orderedStream().flatMap(each -> each.kinds().stream()))
                .toList();
        if (kinds.stream().map(NoticeKind::name).distinct().count() < kinds.size()) {
            throw new IllegalStateException("Two kinds of notices have one name: " + kinds);
        }
    }

    /** All, in the order in which people choose among them. */
    public List<NoticeKind> all() {
        return kinds;
    }

    /** The kind with this name; empty for one of a feature that the portal has no more. */
    public Optional<NoticeKind> find(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }
}
