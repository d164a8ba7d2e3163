package youcheng.aid.shipments;

import java.util.Optional;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;
import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.base.Rejection;

/** There are no packages as long as nobody else says so. */
@Component
@Fallback
class NoPackages implements ShippedPackages {

    @Override
    public ShippedPackage of(CaseNumber number) {
        throw none();
    }

    @Override
    public Optional<Rejection> objectionToSending(CaseNumber number) {
        return Optional.of(none());
    }

    @Override
    public void settled(CaseNumber number, Actor by) {
        throw none();
    }

    private static Rejection none() {
        return Rejection.because("cases.rejection.noCase");
    }
}
