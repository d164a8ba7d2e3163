package youcheng.identity;

import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How people set up the columns of their lists, for themselves, in whichever name they act. */
@Service
@PermitAll
@Transactional
public class OwnLists {

    private static final int LONGEST = 2000;

    private final ListLayoutRepository layouts;
    private final SignedIn signedIn;

    OwnLists(ListLayoutRepository layouts, SignedIn signedIn) {
        this.layouts = layouts;
        this.signedIn = signedIn;
    }

    /** How the person set up this list; empty where they did not. */
    @Transactional(readOnly = true)
    public Optional<String> recall(String list) {
        return layouts.findByAccountIdAndListName(own(), list).map(ListLayout::layout);
    }

    /** Remembers how they did; what is longer than any list needs is not kept. */
    public void remember(String list, String layout) {
        if (layout.length() <= LONGEST) {
            layouts.findByAccountIdAndListName(own(), list)
                    .ifPresentOrElse(
                            kept -> kept.become(layout), () -> layouts.save(new ListLayout(own(), list, layout)));
        }
    }

    /** Forgets it. */
    public void forget(String list) {
        layouts.deleteByAccountIdAndListName(own(), list);
    }

    private long own() {
        return signedIn.account()
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"))
                .id();
    }
}
