package dev.isomer.safe;

/** What a policy says of a URL: a {@link SafeUrl}, or a {@link RefusedUrl} with the reason. */
public sealed interface UrlDecision permits SafeUrl, RefusedUrl {}
