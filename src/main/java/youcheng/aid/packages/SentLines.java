package youcheng.aid.packages;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import youcheng.aid.goods.AidLine;
import youcheng.base.CaseNumber;

/** The goods of packages as they were sent to be examined, round by round; the last round's are compared with those before. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SentLines {

    /** Lines in one row of the table, which holds so much text and no more. */
    private static final int IN_ONE_ROW = 250;

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<AidLine>> LINES = new TypeReference<>() {};

    private final JdbcClient database;

    SentLines(JdbcClient database) {
        this.database = database;
    }

    /** These were sent in this round. */
    void keep(CaseNumber number, int round, List<AidLine> lines) {
        for (int from = 0; from < lines.size(); from += IN_ONE_ROW) {
            List<AidLine> some = lines.subList(from, Math.min(lines.size(), from + IN_ONE_ROW));
            database.sql("insert into aid_sent_lines (case_number, round_number, part, content) values (?, ?, ?, ?)")
                    .params(number.value(), round, from / IN_ONE_ROW, JSON.writeValueAsString(some))
                    .update();
        }
    }

    /** What was sent in this round. */
    List<AidLine> of(CaseNumber number, int round) {
        List<AidLine> lines = new ArrayList<>();
        database.sql("select content from aid_sent_lines where case_number = ? and round_number = ? order by part")
                .params(number.value(), round)
                .query(String.class)
                .list()
                .forEach(part -> lines.addAll(JSON.readValue(part, LINES)));
        return List.copyOf(lines);
    }
}
