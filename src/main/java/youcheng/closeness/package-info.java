/**
 * Closeness and activity of relationships: the score, the rules by which it is computed, and every run of it. It hears of
 * exchanges by {@link youcheng.exchanges.ExchangeChanged}, in the transaction that changed them.
 */
@ApplicationModule(
        displayName = "Closeness",
        allowedDependencies = {
            "base",
            "base :: ui",
            "identity",
            "audit",
            "register",
            "register :: ui",
            "exchanges",
            "yearbook"
        })
@NullMarked
package youcheng.closeness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
