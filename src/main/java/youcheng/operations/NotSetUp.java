package youcheng.operations;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import youcheng.base.SelfCheck;

/** Names what this portal does not do yet, so that nobody counts on it. */
@Component
@Order
class NotSetUp implements SelfCheck {

    @Override
    public List<Finding> findings() {
        return List.of(Finding.note("selfcheck.seals"));
    }
}
