package youcheng.tasks;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import youcheng.YouchengApplication;
import youcheng.identity.AccountList;
import youcheng.identity.AccountRecord;
import youcheng.identity.Accounts;
import youcheng.identity.Colleagues;
import youcheng.identity.ListedAccounts;
import youcheng.proposals.work.ProposalDrafting;

/**
 * A portal in a process of its own, which dies between the closing of an account and what follows it: the account is
 * closed for good, and what it held is still with it. Its data are those of the embedded default, in the working folder.
 */
public final class LeavingOffice {

    private LeavingOffice() {}

    public static void main(String[] arguments) {
        ApplicationContext portal = new SpringApplicationBuilder(YouchengApplication.class)
                .run("--server.port=0", "--youcheng.demonstration=true");
        Colleagues sessions = new Colleagues(portal.getBean(UserDetailsService.class));
        sessions.as("officer", () -> portal.getBean(ProposalDrafting.class).begin("南特市", "Nantes", "FR"));
        Accounts accounts = portal.getBean(Accounts.class);
        sessions.signIn("admin");
        AccountRecord officer = ListedAccounts.all(portal.getBean(AccountList.class)).stream()
                .filter(each -> each.person().username().equals("officer"))
                .findFirst()
                .orElseThrow();
        portal.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            TransactionSynchronizationManager.registerSynchronization(new Death());
            accounts.disable(officer.person().id(), officer.version());
        });
    }

    /** Comes before whatever else follows the transaction. */
    private static final class Death implements TransactionSynchronization {

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }

        @Override
        public void afterCommit() {
            Runtime.getRuntime().halt(137);
        }
    }
}
