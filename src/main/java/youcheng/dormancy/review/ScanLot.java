package youcheng.dormancy.review;

import youcheng.base.Actor;
import youcheng.base.CaseNumber;
import youcheng.closeness.ClosenessReading.LetterRule;

/**
 * What the reviews that a scan opens in one transaction have in common.
 *
 * @param scan the scan
 * @param by who opens them
 * @param rule how long their letters are awaited
 */
record ScanLot(CaseNumber scan, Actor by, LetterRule rule) {}
