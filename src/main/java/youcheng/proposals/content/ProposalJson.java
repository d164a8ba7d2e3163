package youcheng.proposals.content;

import tools.jackson.databind.json.JsonMapper;

/** Proposals as JSON: the rounds that were sent, what screening found, what a form keeps. */
public final class ProposalJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProposalJson() {}

    /** Any record of this module as JSON. */
    public static String write(Object record) {
        return JSON.writeValueAsString(record);
    }

    /** The content that was kept as this text. */
    public static ProposalContent readContent(String json) {
        return JSON.readValue(json, ProposalContent.class);
    }

    /** The screening that was kept as this text. */
    public static Screening readScreening(String json) {
        return JSON.readValue(json, Screening.class);
    }
}
