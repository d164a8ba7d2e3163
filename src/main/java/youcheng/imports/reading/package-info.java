/** Spreadsheets as offices have them, read row by row, and what is wrong with them said in words. */
@NullMarked
package youcheng.imports.reading;

import org.jspecify.annotations.NullMarked;
