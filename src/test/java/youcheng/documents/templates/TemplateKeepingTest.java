package youcheng.documents.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.PortalTest;
import youcheng.SameInstant;
import youcheng.audit.AuditEvent;
import youcheng.audit.AuditTrail;
import youcheng.audit.Change;
import youcheng.audit.TrailProof;
import youcheng.audit.Verification;
import youcheng.base.ChangedMeanwhile;
import youcheng.base.Languages;
import youcheng.base.Rejection;
import youcheng.identity.Colleagues;

/** A template is changed by new versions only, each looked at, with its reason and its entry; and one can go back. */
@PortalTest
class TemplateKeepingTest {

    private static final TemplateSlot FIRST = new TemplateSlot(PaperKind.FIRST_LETTER, Languages.CHINESE);
    private static final TemplateSlot SECOND = new TemplateSlot(PaperKind.SECOND_LETTER, Languages.ENGLISH);

    @Autowired
    private TemplateKeeping keeping;

    @Autowired
    private PaperTemplates papers;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TrailProof proof;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private UserDetailsService users;

    /** Others share this portal: what came with it counts again. */
    @AfterEach
    void goBack() {
        for (TemplateSlot slot : List.of(FIRST, SECOND)) {
            if (!standing(slot).isShipped()) {
                goBack(slot, TemplateVersion.SHIPPED);
            }
        }
    }

    @Test
    void everyPaperHasItsPlaceInTheDatabase() {
        assertThat(TemplateSlot.ALL)
                .hasSize(18)
                .allSatisfy(slot -> assertThat(standing(slot).slot()).isEqualTo(slot));
    }

    @Test
    void aNewVersionCountsAtOnceAndTheLetterTellsOfIt() {
        TemplateStanding before = standing(FIRST);
        TemplateFile made = replace(FIRST, "此致敬礼（新版）");
        FilledPaper paper = papers.render(FIRST.kind(), FIRST.language(), PaperContent.of(Letters.values()));

        assertThat(Letters.read(paper.content())).contains("此致敬礼（新版）", "地拉那市");
        assertThat(paper.from().templateVersion()).isEqualTo(before.newest() + 1);
        assertThat(paper.from().templateSha256()).isEqualTo(made.sha256());
        TemplateStanding now = standing(FIRST);
        assertThat(now.active()).isEqualTo(before.newest() + 1);
        assertThat(Objects.requireNonNull(now.change()).reason()).isEqualTo("措辞更新");
        assertThat(versions(FIRST).getFirst().fileName()).isEqualTo("首次去函.docx");
        assertThat(supervisor(
                        () -> keeping.file(FIRST, now.active()).orElseThrow().bytes()))
                .isEqualTo(made.bytes());
    }

    @Test
    void theEntriesSayWhichVersionWithWhichChecksumCameAfterWhich() {
        String shipped = new ShippedTemplates().of(FIRST).sha256();
        TemplateFile made = replace(FIRST, "第一段");
        int version = standing(FIRST).active();
        assertThat(lastEntry().action()).isEqualTo("documents.templateReplaced");
        assertThat(lastEntry().changes())
                .containsExactly(
                        new Change("documents.templates.active", "0", Integer.toString(version), false),
                        new Change("documents.templates.sha256", shipped, made.sha256(), false));
        assertThat(Objects.requireNonNull(lastEntry().reason()).text()).isEqualTo("措辞更新");

        goBack(FIRST, TemplateVersion.SHIPPED);
        assertThat(lastEntry().action()).isEqualTo("documents.templateRestored");
        assertThat(lastEntry().changes())
                .containsExactly(
                        new Change("documents.templates.active", Integer.toString(version), "0", false),
                        new Change("documents.templates.sha256", made.sha256(), shipped, false));
        assertThat(proof.verify(TemplateChain.of(FIRST)).holds()).isTrue();
    }

    @Test
    void anEarlierVersionCountsAgain() {
        replace(FIRST, "较早的版本");
        int earlier = standing(FIRST).active();
        replace(FIRST, "较晚的版本");
        goBack(FIRST, earlier);

        assertThat(Letters.read(papers.render(FIRST.kind(), FIRST.language(), PaperContent.of(Letters.values()))
                        .content()))
                .contains("较早的版本")
                .doesNotContain("较晚的版本");
        assertThat(versions(FIRST)).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aVersionThatIsNotThereOrCountsAlreadyIsRefused() {
        assertThatThrownBy(() -> goBack(FIRST, 99_999))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.key()).isEqualTo("documents.templates.rejection.noVersion"));
        assertThatThrownBy(() -> goBack(FIRST, standing(FIRST).active()))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.key()).isEqualTo("documents.templates.rejection.countsAlready"));
        CheckedTemplate checked = checked(FIRST, Templates.with(FIRST, "无理由"));
        long seen = standing(FIRST).seen();
        assertThatThrownBy(() -> supervisor(() -> keeping.replace(checked, seen, " ")))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.field()).isEqualTo("reason"));
    }

    @Test
    void ofTwoWhoReplaceATemplateAtTheSameInstantTheSecondIsTold() throws Exception {
        CheckedTemplate one = checked(SECOND, Templates.with(SECOND, "One"));
        CheckedTemplate other = checked(SECOND, Templates.with(SECOND, "Other"));
        TemplateStanding before = standing(SECOND);

        List<Throwable> refused = SameInstant.refusals(
                () -> new Colleagues(users).as("supervisor", () -> replace(one, before.seen())),
                () -> new Colleagues(users).as("officer2", () -> replace(other, before.seen())));

        assertThat(refused).singleElement().isInstanceOf(ChangedMeanwhile.class);
        assertThat(standing(SECOND).newest()).isEqualTo(before.newest() + 1);
        assertThat(proof.verify(TemplateChain.of(SECOND)).holds()).isTrue();
    }

    @Test
    void aTemplateChangedPastTheServiceIsNotUsedAndTheProofTells() {
        TemplateFile made = replace(FIRST, "真的");
        int version = standing(FIRST).active();
        bytes(version, Templates.with(FIRST, "假的"));
        assertThatThrownBy(() -> papers.render(FIRST.kind(), FIRST.language(), PaperContent.of(Letters.values())))
                .isInstanceOfSatisfying(
                        Rejection.class,
                        refused -> assertThat(refused.key()).isEqualTo("documents.rejection.damagedBytes"));
        Verification found = proof.verify(TemplateChain.of(FIRST));
        assertThat(found.holds()).isFalse();
        assertThat(Objects.requireNonNull(found.misfit()).differences())
                .extracting(Verification.Difference::field)
                .containsExactly("documents.templates.sha256");

        bytes(version, made.bytes());
        assertThat(proof.verify(TemplateChain.of(FIRST)).holds()).isTrue();
    }

    @Test
    void aSampleIsWrittenFromAnyVersion() {
        TemplateFile sample = supervisor(() -> keeping.sample(FIRST, 0).orElseThrow());
        assertThat(Letters.read(sample.bytes())).contains("样例市", "样例函〔2026〕7号").doesNotContain("{{");
        assertThat(supervisor(() -> keeping.sample(FIRST, 99_999))).isEmpty();
        assertThat(supervisor(() -> keeping.file(FIRST, -1))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PaperKind.class)
    void aSampleOfEveryKindHasAValueEverywhere(PaperKind kind) {
        for (Locale language : Languages.ALL) {
            String sample = AidPapers.read(supervisor(
                            () -> keeping.sample(new TemplateSlot(kind, language), TemplateVersion.SHIPPED)
                                    .orElseThrow())
                    .bytes());
            assertThat(sample).doesNotContain("{{", "}}", "|");
        }
    }

    @Test
    void aSampleOfAPackingListHasThreeRows() {
        byte[] sample = supervisor(() -> keeping.sample(new TemplateSlot(PaperKind.PACKING_LIST, Languages.ENGLISH), 0)
                        .orElseThrow())
                .bytes();
        assertThat(AidPapers.tables(sample).get(1))
                .hasSize(4)
                .contains(List.of(
                        "3",
                        "Infrared thermometer",
                        "Sample Instruments",
                        "YY 9706.256",
                        "2603A",
                        "",
                        "500",
                        "pieces",
                        "66–70"));
    }

    @Test
    void supervisorsChangeTemplatesAdministratorsReadThemAndOthersDoNeither() {
        CheckedTemplate checked = checked(FIRST, Templates.with(FIRST, "他人"));
        TemplateStanding before = standing(FIRST);
        for (String account : List.of("officer", "auditor", "leader", "admin")) {
            Colleagues colleagues = new Colleagues(users);
            assertThatThrownBy(() -> colleagues.as(account, () -> keeping.replace(checked, before.seen(), "理由")))
                    .isInstanceOf(AuthorizationDeniedException.class);
            assertThatThrownBy(() -> colleagues.as(account, () -> keeping.goBack(FIRST, 0, before.seen(), "理由")))
                    .isInstanceOf(AuthorizationDeniedException.class);
            assertThatThrownBy(() -> colleagues.as(account, () -> checked(FIRST)))
                    .isInstanceOf(AuthorizationDeniedException.class);
        }
        assertThatThrownBy(() -> new Colleagues(users).as("officer", () -> keeping.versions(FIRST)))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThat(new Colleagues(users).as("admin", () -> keeping.standing(FIRST)))
                .isEqualTo(before);
    }

    private TemplateFile replace(TemplateSlot slot, String paragraph) {
        CheckedTemplate checked = checked(slot, Templates.with(slot, paragraph));
        long seen = standing(slot).seen();
        supervisor(() -> replace(checked, seen));
        return checked.file();
    }

    private boolean replace(CheckedTemplate checked, long seen) {
        keeping.replace(checked, seen, "措辞更新");
        return true;
    }

    private void goBack(TemplateSlot slot, int version) {
        long seen = standing(slot).seen();
        supervisor(() -> {
            keeping.goBack(slot, version, seen, "恢复");
            return true;
        });
    }

    private CheckedTemplate checked(TemplateSlot slot, byte[] file) {
        return supervisor(() -> keeping.check(slot, "首次去函.docx", new ByteArrayInputStream(file)));
    }

    private CheckedTemplate checked(TemplateSlot slot) {
        return keeping.check(slot, "首次去函.docx", new ByteArrayInputStream(Templates.shipped(slot)));
    }

    private TemplateStanding standing(TemplateSlot slot) {
        return supervisor(() -> keeping.standing(slot));
    }

    private List<TemplateVersion> versions(TemplateSlot slot) {
        return supervisor(() -> keeping.versions(slot));
    }

    private AuditEvent lastEntry() {
        return trail.newest(TemplateChain.of(FIRST), 1).getFirst().event();
    }

    private void bytes(int version, byte[] content) {
        database.update(
                "update paper_template_content set content = ? where version_id ="
                        + " (select id from paper_template_version where slot = ? and version_number = ?)",
                content,
                FIRST.id(),
                version);
    }

    private void supervisor(Runnable event) {
        new Colleagues(users).as("supervisor", event);
    }

    private <T> T supervisor(Supplier<T> event) {
        return new Colleagues(users).as("supervisor", event);
    }
}
