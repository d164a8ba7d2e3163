package youcheng.dormancy.review;

import tools.jackson.databind.json.JsonMapper;
import youcheng.dormancy.evidence.Baseline;

/** Parts of a review as JSON: where a relationship stood, what was tried. */
final class ReviewJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ReviewJson() {}

    static String write(Object record) {
        return JSON.writeValueAsString(record);
    }

    static Baseline readBaseline(String json) {
        return JSON.readValue(json, Baseline.class);
    }

    static Attempt readAttempt(String json) {
        return JSON.readValue(json, Attempt.class);
    }
}
