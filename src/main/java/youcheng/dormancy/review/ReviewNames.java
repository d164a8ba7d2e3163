package youcheng.dormancy.review;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import youcheng.base.CaseNumber;
import youcheng.cases.Cases;
import youcheng.register.CityNamed;
import youcheng.register.Register;

/** Reviews are found by every name of their city, those too that it gets later. */
@Component
class ReviewNames {

    private final DormancyReviews reviews;
    private final Register register;
    private final Cases cases;

    ReviewNames(DormancyReviews reviews, Register register, Cases cases) {
        this.reviews = reviews;
        this.register = register;
        this.cases = cases;
    }

    /** In the order of their numbers, so that two who lock several cases never wait for each other. */
    @ApplicationModuleListener
    void named(CityNamed event) {
        register.find(event.city())
                .ifPresent(city -> reviews.numbersAbout(city.id().value())
                        .forEach(number -> cases.alsoNamed(new CaseNumber(number), city.allNames())));
    }
}
