package dev.isomer.attacks;

/** Something wrong with an output. */
record Finding(Complaint complaint, String detail, Output output) {
    private static final int SHOWN = 400;

    @Override
    public String toString() {
        return complaint + ": " + shortened(detail) + "\n    from " + shortened(output.origin()) + "\n    in   "
                + shortened(output.html());
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "… (" + text.length() + " characters)";
    }
}
