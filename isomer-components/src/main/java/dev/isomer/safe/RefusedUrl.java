package dev.isomer.safe;

/**
 * A URL that a policy refused.
 *
 * @param url the URL as it was given
 * @param reason why, as the rest of a sentence: "its scheme javascript is not allowed"
 * @param hint what would be allowed
 */
public record RefusedUrl(String url, String reason, String hint) implements UrlDecision {}
