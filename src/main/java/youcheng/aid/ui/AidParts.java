package youcheng.aid.ui;

import org.springframework.stereotype.Component;
import youcheng.aid.picture.AidExport;
import youcheng.aid.picture.AidListing;
import youcheng.aid.picture.AidPicture;
import youcheng.aid.picture.AidToday;
import youcheng.aid.picture.Emergencies;
import youcheng.base.ui.Exports;
import youcheng.cases.ui.GroupNames;
import youcheng.identity.People;

/** What the parts of the page on aid are made with. */
@Component
record AidParts(
        AidToday today,
        AidPicture picture,
        Emergencies emergencies,
        AidListing listing,
        AidExport export,
        AidListWords listWords,
        Exports exports,
        Names names) {

    /** Who somebody is, and what a group is called. */
    @Component
    record Names(People people, GroupNames groups) {}
}
