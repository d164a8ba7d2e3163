package youcheng;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import youcheng.aid.packages.AidOffice;
import youcheng.register.RegisterOffice;
import youcheng.register.RelationshipId;

/** Aid packages as the people of the office go through them in a browser. */
class AidStoryIT extends Story {

    @Autowired
    private RegisterOffice register;

    @Autowired
    private AidOffice aid;

    AidStoryIT() {
        super("aid");
    }

    @Test
    void anOfficerBeginsAPackageOnThePageOfThePartner() {
        RelationshipId relationship = register.signedRelationship();
        Visitor officer = visitor().signIn("officer");
        officer.go("register/" + register.cityOf(relationship));
        officer.press("aid.new.GIVEN");
        officer.settle();
        screens.look(officer, "draft");
    }
}
