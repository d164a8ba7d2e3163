package youcheng.register.merging;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How something stood, as JSON; by which version it was counted is left out, since undoing counts on. */
final class MergeJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MergeJson() {}

    static String write(Object record) {
        ObjectNode node = JSON.valueToTree(record);
        node.findParents("version").forEach(counted -> ((ObjectNode) counted).put("version", 0));
        return node.toString();
    }

    static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }
}
