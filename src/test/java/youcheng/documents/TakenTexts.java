package youcheng.documents;

import org.springframework.boot.test.context.TestComponent;

/** Takes the text out of documents when a test wants it. */
@TestComponent
public class TakenTexts {

    private final TextTaking taking;

    TakenTexts(TextTaking taking) {
        this.taking = taking;
    }

    /** Takes out what waits now. */
    public void take() {
        taking.take();
    }
}
