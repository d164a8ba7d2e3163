package youcheng.aid.packages;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;
import youcheng.register.CityNamed;
import youcheng.register.Register;

/** Packages are found by every name of their partners, those too that they get later. */
@Component
class AidNames {

    private final AidPackages packages;
    private final Register register;
    private final Cases cases;

    AidNames(AidPackages packages, Register register, Cases cases) {
        this.packages = packages;
        this.register = register;
        this.cases = cases;
    }

    /** In the order of their numbers, so that two who lock several cases never wait for each other. */
    @ApplicationModuleListener
    void named(CityNamed event) {
        register.find(event.city())
                .ifPresent(city -> packages.numbersAbout(city.id().value())
                        .forEach(number -> cases.alsoNamed(new CaseNumber(number), city.allNames())));
    }
}
