package youcheng.entries.work;

import java.util.List;
import youcheng.entries.content.EntryContent;
import youcheng.identity.Desk;
import youcheng.register.RecordedAgreement;
import youcheng.register.RecordedRelationship;

/** An entry that was read and found right. */
record ReadEntry(
        EntryContent content, Desk desk, RecordedRelationship relationship, List<RecordedAgreement> agreements) {}
