package dev.isomer.block.markdown;

/** Bounds the work of the parser of tables before it starts: it fills up each row to the columns of the head. */
final class TableCost {
    private static final long CELLS = 250_000;

    private long cells;
    private long rows;
    private long columns;
    private long bars;

    private TableCost() {}

    static void requireBounded(String markdown) {
        new TableCost().count(markdown);
    }

    private void count(String markdown) {
        char before = 0;
        for (int i = 0; i < markdown.length(); i++) {
            char c = markdown.charAt(i);
            if (c == '|') {
                bars++;
            } else if (c == '\r' || c == '\n' && before != '\r') {
                endLine();
            }
            before = c;
        }
        endLine();
        endTable();
    }

    /** Every row of a table holds a bar. */
    private void endLine() {
        if (bars == 0) {
            endTable();
            return;
        }
        columns = Math.max(columns, bars + 1);
        rows++;
        bars = 0;
    }

    private void endTable() {
        cells += columns * rows;
        if (cells > CELLS) {
            throw new IllegalArgumentException("it has tables of too many cells");
        }
        columns = 0;
        rows = 0;
    }
}
