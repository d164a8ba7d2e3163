package youcheng.aid.goods;

import org.jspecify.annotations.Nullable;
import youcheng.base.Rejection;

/**
 * What is wrong with a cell of a file.
 *
 * @param cell where it stands, e.g. C7; the number of the row where the file has no column for it
 * @param field what the cell tells; null where the file as such is wrong there
 * @param why what is wrong
 */
public record CellFault(String cell, @Nullable LineField field, Rejection why) {}
