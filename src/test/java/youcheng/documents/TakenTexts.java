package youcheng.documents;

import org.springframework.boot.test.context.TestComponent;

/** Takes the text out of documents when a test wants it. */
@TestComponent
public class TakenTexts {

    private final TextTaking taking;
    private final DocumentTexts texts;

    TakenTexts(TextTaking taking, DocumentTexts texts) {
        this.taking = taking;
        this.texts = texts;
    }

    /** Takes out all that waits now; of what other tests left too. */
    public void take() {
        while (!texts.waiting(1).isEmpty()) {
            taking.take();
        }
    }
}
