package youcheng.imports.targets;

import tools.jackson.databind.json.JsonMapper;

/** What joined records said before, as JSON. */
final class DraftJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DraftJson() {}

    static String write(Object draft) {
        return JSON.writeValueAsString(draft);
    }

    static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }
}
