package dev.isomer.safe;

/** Finished HTML, written as it is: checked by a policy, or trusted by a named decision. */
public sealed interface Html permits SafeHtml, TrustedHtml {

    /** The markup. */
    String html();
}
