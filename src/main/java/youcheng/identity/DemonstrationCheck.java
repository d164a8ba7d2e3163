package youcheng.identity;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import youcheng.base.SelfCheck;

/** Whether accounts are open whose password everybody knows. */
@Component
@Order(30)
class DemonstrationCheck implements SelfCheck {

    private final AccountRepository accounts;

    DemonstrationCheck(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Finding> findings() {
        long open = accounts.findByDemonstrationTrueOrderById().stream()
                .filter(account -> !account.isDisabled())
                .count();
        return open == 0 ? List.of() : List.of(Finding.note("selfcheck.demonstration", open));
    }
}
