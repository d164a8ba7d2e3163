package youcheng.aid.papers;

import youcheng.base.CaseNumber;

/**
 * A paper that is about to be written.
 *
 * @param source what it draws on
 * @param key which paper
 * @param draft what an officer typed
 * @param number its number
 */
record PreparedPaper(PaperSource source, AidPaperKey key, AidPaperDraft draft, String number) {

    /** The case with whose documents it is kept. */
    CaseNumber caseNumber() {
        return source.aid().number();
    }
}
