package dev.isomer.block.prose;

/** Tables with so many columns that they scroll on some screens: three, as the stylesheet has it for phones. */
final class WideTable {
    private static final int COLUMNS = 3;

    private WideTable() {}

    static boolean is(ProseElement element) {
        return element.name().equals("table") && hasWideRow(element);
    }

    private static boolean hasWideRow(ProseElement part) {
        return part.children().stream()
                .anyMatch(node -> node instanceof ProseElement child
                        && switch (child.name()) {
                            case "tr" -> cells(child) >= COLUMNS;
                            case "thead", "tbody", "tfoot" -> hasWideRow(child);
                            default -> false;
                        });
    }

    private static long cells(ProseElement row) {
        return row.children().stream().filter(ProseElement.class::isInstance).count();
    }
}
