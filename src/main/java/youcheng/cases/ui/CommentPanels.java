package youcheng.cases.ui;

import com.vaadin.flow.component.Component;
import youcheng.base.CaseNumber;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Messages;
import youcheng.cases.comments.CaseComments;
import youcheng.identity.SignedIn;

/** Makes what pages show of the comments on a case. */
@org.springframework.stereotype.Component
public class CommentPanels {

    private final CaseComments comments;
    private final CommentList words;
    private final SignedIn signedIn;
    private final Messages messages;
    private final Fields make;
    private final Dialogs dialogs;

    CommentPanels(
            CaseComments comments,
            CommentList words,
            SignedIn signedIn,
            Messages messages,
            Fields make,
            Dialogs dialogs) {
        this.comments = comments;
        this.words = words;
        this.signedIn = signedIn;
        this.messages = messages;
        this.make = make;
        this.dialogs = dialogs;
    }

    /** The comments on this case, and a form where the person may write one. */
    public Component of(CaseNumber number) {
        CommentsPanel panel = new CommentsPanel(number, comments, words, messages, make, dialogs);
        return signedIn.person().takesPartInWork() && comments.mayComment(number) ? panel.writing() : panel.reading();
    }
}
