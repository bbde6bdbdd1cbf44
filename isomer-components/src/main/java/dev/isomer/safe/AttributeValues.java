package dev.isomer.safe;

import java.util.Set;

/** Which values attributes may have whose value decides what they do. */
final class AttributeValues {
    /** Those that tell other sites no more than their own default does, or what was the default before. */
    private static final Set<String> REFERRER_POLICIES = Set.of(
            "no-referrer",
            "no-referrer-when-downgrade",
            "origin",
            "origin-when-cross-origin",
            "same-origin",
            "strict-origin",
            "strict-origin-when-cross-origin");

    /** A link may not open in a window or frame of the application. */
    private static final Set<String> TARGETS = Set.of("_blank", "_self");

    /** In a form of the application these would take the place of its own properties: {@code form.submit}. */
    private static final Set<String> NAMED_IN_FORMS = Set.of("input", "img");

    private AttributeValues() {}

    static boolean allow(String element, String name, String value) {
        return switch (name) {
            case "target" -> TARGETS.contains(value);
            case "referrerpolicy" -> REFERRER_POLICIES.contains(value);
            case "type" -> !element.equals("input") || value.equals("checkbox");
            case "id" -> !NAMED_IN_FORMS.contains(element);
            default -> true;
        };
    }
}
