package dev.isomer.taglib;

import dev.isomer.block.GlobalAttributes;
import dev.isomer.block.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The attributes that a tag has itself, in words for who has written another one. */
record OwnAttributes(List<String> names) {

    static OwnAttributes of(String... names) {
        return new OwnAttributes(List.of(names));
    }

    /** What is allowed instead of an attribute that is not. */
    String refusal(String attribute) {
        List<String> all = new ArrayList<>(names);
        all.addAll(GlobalAttributes.NAMES);
        return "attribute is \"" + TagError.shorten(attribute) + "\"; allowed: " + String.join(", ", names) + ", "
                + GlobalAttributes.allBut(Set.copyOf(names)) + GlobalAttributes.reason(attribute)
                + Suggestion.of(attribute, all);
    }
}
