package youcheng.base.ui;

/** When an entry of the menu is shown that depends on more than roles; a feature whose entry does implements it. */
public interface MenuCondition {

    /** The route of the entry. */
    String route();

    /** Whether it is shown to the person who is signed in, whose role lets them open the page. */
    boolean isShown();
}
