package youcheng.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.PortalTest;
import youcheng.base.Progress;
import youcheng.identity.Colleagues;
import youcheng.imports.keeping.ImportApplying;
import youcheng.imports.keeping.ImportChecking;
import youcheng.imports.keeping.ImportId;
import youcheng.imports.keeping.ImportMatching;
import youcheng.imports.keeping.ImportReading;
import youcheng.imports.keeping.ImportUploading;
import youcheng.imports.keeping.RowWish;
import youcheng.imports.targets.ImportKind;

/** A file of 35,000 exchanges: uploaded, matched, compared with what is there and with itself, and imported. */
@PortalTest
class ExchangeImportBench {

    private static final int ROWS = 35_000;
    private static final String[] CITIES = {"科隆市", "柏林市", "罗马市", "雅典市", "东京都", "马德里市"};

    @Autowired
    private ImportUploading uploading;

    @Autowired
    private ImportMatching matching;

    @Autowired
    private ImportChecking checking;

    @Autowired
    private ImportApplying applying;

    @Autowired
    private ImportReading reading;

    @Autowired
    private UserDetailsService users;

    private final Stopwatch stopwatch = new Stopwatch();
    private ImportId id = new ImportId(0);

    @Test
    void measure() {
        new Colleagues(users).signIn("officer");
        byte[] file = file();
        stopwatch.time("35,000 exchanges from the upload to the end", 1, "≤ 60 s", round -> {
            if (id.value() == 0) {
                id = uploading
                        .upload(ImportKind.EXCHANGES, "list.csv", new ByteArrayInputStream(file))
                        .id();
                matching.match(id, version(), matching.propose(id).fields(), Map.of());
                checking.check(id, version(), Progress.UNHEARD);
                checking.decideAll(id, version(), RowWish.KEEP);
                assertThat(applying.apply(id, version(), Progress.UNHEARD)).isZero();
            }
        });
        Report.write("import of exchanges", stopwatch.table());
    }

    private long version() {
        return reading.find(id).version();
    }

    private static byte[] file() {
        StringBuilder text = new StringBuilder("友城,日期,类型,方向,级别,领域,实质,活动名称,成果\n");
        for (int row = 0; row < ROWS; row++) {
            text.append(CITIES[row % CITIES.length])
                    .append(',')
                    .append(2000 + row % 25)
                    .append('-')
                    .append(String.format("%02d", 1 + row % 12))
                    .append(",VISIT,INBOUND,LEADER,TRADE,SYMBOLIC,代表团第")
                    .append(row)
                    .append("次来访,\n");
        }
        return text.toString().getBytes(UTF_8);
    }
}
