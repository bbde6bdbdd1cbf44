package dev.isomer.attacks;

/** What can be wrong with an output. */
enum Complaint {
    /** A script was compiled, of whatever kind. */
    SCRIPT,
    /** The page was left, or another was opened. */
    NAVIGATION,
    /** Something else than a picture or an allowed frame was asked for. */
    REQUEST,
    /** The output does not end where it should, or reaches what is around it. */
    PLACE,
    /** An element that outputs may not hold, or a comment. */
    ELEMENT,
    /** SVG, MathML and the like. */
    NAMESPACE,
    /** An attribute that its element may not have. */
    ATTRIBUTE,
    /** A URL of a scheme that outputs may not hold. */
    URL,
    /** An iframe of a host that is not allowed. */
    FRAME,
    /** Another parser sees another tree. */
    PARSERS,
    /** What the browser would write is not read as the same again. */
    CHANGES,
    /** The end tag of an element that holds raw text: the output would break out of one. */
    RAW_TEXT
}
