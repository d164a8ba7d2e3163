package youcheng.identity.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import youcheng.base.ui.ColumnMemory;
import youcheng.identity.OwnLists;

/** Columns are remembered with the account. */
@Component
class RememberedColumns implements ColumnMemory {

    private final OwnLists lists;

    RememberedColumns(OwnLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<String> recall(String list) {
        return lists.recall(list);
    }

    @Override
    public void remember(String list, String layout) {
        lists.remember(list, layout);
    }

    @Override
    public void forget(String list) {
        lists.forget(list);
    }
}
