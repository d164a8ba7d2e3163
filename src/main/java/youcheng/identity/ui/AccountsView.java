package youcheng.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import youcheng.base.ui.Dialogs;
import youcheng.base.ui.ExportColumn;
import youcheng.base.ui.ExportTable;
import youcheng.base.ui.Exports;
import youcheng.base.ui.Fields;
import youcheng.base.ui.Filters;
import youcheng.base.ui.ListGrid;
import youcheng.base.ui.Messages;
import youcheng.base.ui.NarrowScreen;
import youcheng.base.ui.Page;
import youcheng.base.ui.UrlParameter;
import youcheng.base.ui.UrlState;
import youcheng.identity.AccountList;
import youcheng.identity.AccountQuery;
import youcheng.identity.AccountQuery.AccountOrder;
import youcheng.identity.AccountRecord;
import youcheng.identity.Accounts;
import youcheng.identity.IdentityNavigation;
import youcheng.identity.Roles;
import youcheng.identity.export.AccountExport;

/** All accounts, for the administrator: open, change, disable, and replace forgotten passwords. */
@Route(IdentityNavigation.ACCOUNTS)
@Menu(title = "menu.accounts", order = 80, icon = "vaadin:users")
@RolesAllowed(Roles.ADMINISTRATOR)
class AccountsView extends Page implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final transient AccountList list;
    private final transient AccountExport export;
    private final transient Accounts accounts;
    private final transient Messages messages;
    private final transient AccountMessages accountMessages;
    private final transient Dialogs dialogs;
    private final transient Fields fields;
    private final TextField search;
    private final ListGrid<AccountRecord> grid;
    private transient AccountQuery query = AccountQuery.byUsername("");
    /** How many the query finds. */
    private int found;

    AccountsView(
            AccountList list,
            AccountExport export,
            Exports exports,
            Accounts accounts,
            Messages messages,
            AccountMessages accountMessages,
            Dialogs dialogs,
            Fields fields) {
        this.list = list;
        this.export = export;
        this.accounts = accounts;
        this.messages = messages;
        this.accountMessages = accountMessages;
        this.dialogs = dialogs;
        this.fields = fields;
        title(messages.t("menu.accounts"));
        Button open = new Button(messages.t("identity.open"), event -> edit(null));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions(open, exports.buttons(this::exported));
        search = fields.search("identity.search");
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                state().replace(IdentityNavigation.ACCOUNTS);
                refresh();
            }
        });
        grid = new ListGrid<>(messages.t("menu.accounts"), messages.t("identity.nothingFound"));
        grid.addClassName("bounded");
        grid.setPageSize(PAGE);
        columns();
        grid.setItems(page -> list.page(query, page.getOffset(), page.getLimit()).stream(), page -> {
            // The grid never asks for more than the count, which was read with the query.
            return found;
        });
        grid.addSortListener(change -> refresh());
        add(new Filters(search), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        search.setValue(UrlParameter.SEARCH.read(event.getLocation().getQueryParameters()));
        refresh();
    }

    private void columns() {
        column(AccountOrder.USERNAME, account -> account.person().username(), "account.username");
        column(AccountOrder.NAME, account -> account.person().name(), "account.name");
        Grid.Column<AccountRecord> roles = column(
                AccountOrder.ROLES,
                account -> accountMessages.roles(account.person().roles()),
                "account.roles");
        roles.setFlexGrow(2);
        Grid.Column<AccountRecord> desks = column(
                AccountOrder.DESKS,
                account -> accountMessages.desks(account.person().desks()),
                "account.desks");
        desks.setFlexGrow(2);
        Grid.Column<AccountRecord> state =
                grid.addComponentColumn(accountMessages::state).setHeader(messages.t("identity.state"));
        state.setFlexGrow(2);
        grid.addComponentColumn(this::editButton)
                .setHeader(messages.t("identity.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        NarrowScreen.hide(grid, List.of(roles, desks, state));
    }

    private Grid.Column<AccountRecord> column(
            AccountOrder order, ValueProvider<AccountRecord, String> said, String headerKey) {
        return grid.addColumn(said)
                .setHeader(messages.t(headerKey))
                .setKey(order.name())
                .setSortable(true);
    }

    private Button editButton(AccountRecord account) {
        Button button = new Button(messages.t("identity.edit"), event -> edit(account));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(messages.t("identity.edit.of", account.person().username()));
        return button;
    }

    /** Opens the form, empty for a new account. */
    private void edit(@Nullable AccountRecord account) {
        new AccountDialog(account, accounts, messages, accountMessages, dialogs, fields, this::refresh).open();
    }

    private UrlState state() {
        return UrlState.of(UrlParameter.SEARCH.says(search.getValue()));
    }

    private ExportTable<AccountRecord> exported() {
        return new ExportTable<>(
                messages.t("menu.accounts"),
                List.of(
                        new ExportColumn<>(
                                messages.t("account.username"),
                                account -> account.person().username()),
                        new ExportColumn<>(
                                messages.t("account.name"),
                                account -> account.person().name()),
                        new ExportColumn<>(
                                messages.t("account.roles"),
                                account ->
                                        accountMessages.roles(account.person().roles())),
                        new ExportColumn<>(
                                messages.t("account.desks"),
                                account ->
                                        accountMessages.desks(account.person().desks())),
                        new ExportColumn<>(messages.t("identity.state"), accountMessages::stateWords)),
                export.export(query, state().linkTo(IdentityNavigation.ACCOUNTS)));
    }

    private void refresh() {
        query = asked();
        found = list.count(query);
        grid.getDataProvider().refreshAll();
        lead(messages.t("identity.found", found));
    }

    private AccountQuery asked() {
        List<GridSortOrder<AccountRecord>> orders = grid.getSortOrder();
        AccountOrder sort = orders.isEmpty()
                ? AccountOrder.USERNAME
                : AccountOrder.valueOf(orders.getFirst().getSorted().getKey());
        return new AccountQuery(
                search.getValue(),
                sort,
                orders.isEmpty() || orders.getFirst().getDirection() == SortDirection.ASCENDING,
                accountMessages.rolesByWord(),
                accountMessages.desksByWord());
    }
}
