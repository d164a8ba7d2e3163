package youcheng.base.ui;

/** A number beside an entry of the menu; a feature whose entry has one implements it. */
public interface MenuCount {

    /** The route of the entry. */
    String route();

    /** The number for the person who is signed in; nothing is shown for zero. */
    long count();
}
