package youcheng.aid.packages;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import youcheng.base.CaseNumber;
import youcheng.register.CityNamed;

/** Packages are found by every name of their partners, those too that they get later. */
@Component
class AidNames {

    private final AidPackages packages;
    private final AidParties parties;

    AidNames(AidPackages packages, AidParties parties) {
        this.packages = packages;
        this.parties = parties;
    }

    /** In the order of their numbers, so that two who lock several cases never wait for each other. */
    @ApplicationModuleListener
    void named(CityNamed event) {
        packages.numbersAbout(event.city().value()).stream()
                .map(CaseNumber::new)
                .forEach(number -> parties.nameAgain(number, parties.of(number)));
    }
}
