package youcheng.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import youcheng.YouchengApplication;
import youcheng.audit.Chain;
import youcheng.base.CaseNumber;
import youcheng.base.FormDraftStore;
import youcheng.cases.CaseList;
import youcheng.cases.CaseQuery;
import youcheng.cases.CaseReading;
import youcheng.identity.Colleagues;
import youcheng.proposals.work.ProposalDrafting;

/**
 * A portal in a process of its own: "work" keeps drafts and stores papers until it is killed, and says after each what
 * is stored; "look" says what it finds afterwards. Its data are those of the embedded default, in the working folder.
 */
public final class BusyOffice {

    static final String FORM = "busy";
    private static final int LARGEST = 300_000;

    private final ConfigurableApplicationContext portal;
    private final Colleagues sessions;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private BusyOffice() {
        this.portal = new SpringApplicationBuilder(YouchengApplication.class)
                .run("--server.port=0", "--youcheng.demonstration=true");
        this.sessions = new Colleagues(portal.getBean(UserDetailsService.class));
    }

    /** The text of the draft with this number: long, and recognisable as whole. */
    static String draft(int number) {
        return number + ":" + "字".repeat(1000 + number) + ":" + number;
    }

    public static void main(String[] arguments) throws IOException {
        BusyOffice office = new BusyOffice();
        if (arguments[0].equals("work")) {
            office.work();
        } else {
            try {
                office.look();
            } finally {
                office.portal.close();
            }
        }
    }

    private void work() {
        FormDraftStore drafts = portal.getBean(FormDraftStore.class);
        Documents documents = portal.getBean(Documents.class);
        CaseNumber number = sessions.as(
                "officer", () -> portal.getBean(ProposalDrafting.class).begin("南特市", "Nantes", "FR"));
        out.println("CASE " + number);
        Random random = new Random(7);
        FormDraftStore.Kept kept =
                sessions.as("officer", () -> drafts.find(FORM)).orElse(null);
        for (int each = 1; ; each++) {
            String text = draft(each);
            FormDraftStore.Kept before = kept;
            kept = sessions.as("officer", () -> drafts.keep(FORM, before, text));
            out.println("DRAFT " + each);
            byte[] content = content(random);
            String name = "材料" + each + ".pdf";
            String checksum = sessions.as(
                            "officer",
                            () -> documents.add(Chain.of(number).subject(), name, new ByteArrayInputStream(content)))
                    .sha256();
            out.println("PAPER " + name + " " + checksum);
        }
    }

    private static byte[] content(Random random) {
        byte[] content = new byte[1000 + random.nextInt(LARGEST)];
        random.nextBytes(content);
        byte[] beginning = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(beginning, 0, content, 0, beginning.length);
        return content;
    }

    private void look() throws IOException {
        FormDraftStore drafts = portal.getBean(FormDraftStore.class);
        String kept =
                sessions.as("officer", () -> drafts.find(FORM)).orElseThrow().content();
        out.println("DRAFT " + kept.substring(0, kept.indexOf(':')) + " "
                + kept.equals(draft(Integer.parseInt(kept.substring(0, kept.indexOf(':'))))));
        Documents documents = portal.getBean(Documents.class);
        for (CaseNumber number :
                sessions
                        .as("officer", () -> portal.getBean(CaseList.class).page(CaseQuery.everything(), 0, 10_000))
                        .stream()
                        .map(each -> each.number())
                        // The demonstration has cases of its own, to which nobody adds anything here.
                        .filter(number -> number.value().startsWith("PRO-"))
                        .toList()) {
            List<DocumentRecord> papers =
                    sessions.as("officer", () -> documents.of(Chain.of(number).subject()));
            for (DocumentRecord paper : papers) {
                long version = paper.newest().id();
                Documents.OpenedDocument opened =
                        sessions.as("officer", () -> documents.open(version)).orElseThrow();
                try (InputStream content = opened.content().getInputStream()) {
                    out.println("PAPER " + paper.newest().fileName() + " " + checksum(content));
                }
            }
            out.println("HOLDS "
                    + sessions
                            .as(
                                    "auditor",
                                    () -> portal.getBean(CaseReading.class).verify(number))
                            .stream()
                            .allMatch(proof -> proof.holds()));
        }
        DocumentCheck check = portal.getBean(DocumentCheck.class);
        out.println("MISSING "
                + check.due(portal.getBean(Clock.class).instant().plusSeconds(1), 10_000).stream()
                        .filter(version -> check.examine(version) != DocumentCheck.Finding.WHOLE)
                        .count());
        out.println("END");
    }

    private static String checksum(InputStream content) throws IOException {
        try (DigestInputStream digesting = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
