package youcheng.base.ui;

import java.nio.file.Path;

/**
 * A whole file that waits to be taken.
 *
 * @param path where it lies
 * @param name what it is called for the person
 * @param rows how many rows it has, without the heading
 * @param shortened how many texts were longer than a cell and say so
 */
record ExportFile(Path path, String name, ExportKind kind, long rows, int shortened) {}
