package youcheng.exchanges;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import youcheng.base.Rejection;
import youcheng.register.ContactGuard;
import youcheng.register.ContactPersonId;

/** Whoever led an exchange stays on record. */
@Component
class LeadsOfExchanges implements ContactGuard {

    private final Exchanges exchanges;

    LeadsOfExchanges(Exchanges exchanges) {
        this.exchanges = exchanges;
    }

    @Override
    public Optional<Rejection> objectionToRemoving(ContactPersonId id) {
        return exchanges.existsByLeadContactAndStateIn(id.value(), List.of(ExchangeState.HELD, ExchangeState.PLANNED))
                ? Optional.of(Rejection.because("exchanges.rejection.leadsExchange"))
                : Optional.empty();
    }
}
