package youcheng.aid.papers;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import youcheng.documents.templates.PaperPlaceholder;

/**
 * What an officer typed for a paper, as it is kept for whoever has it written again.
 *
 * @param texts what its kind asks for
 * @param noteZh whatever else was to be said, in Chinese
 * @param noteEn the same in English
 */
record TypedPaper(Map<PaperPlaceholder, String> texts, String noteZh, String noteEn) {

    /** Before anybody typed anything. */
    static final TypedPaper NOTHING = new TypedPaper(Map.of(), "", "");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static TypedPaper of(AidPaperDraft draft) {
        return new TypedPaper(draft.texts(), draft.noteZh(), draft.noteEn());
    }

    static TypedPaper read(String json) {
        return JSON.readValue(json, TypedPaper.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }
}
