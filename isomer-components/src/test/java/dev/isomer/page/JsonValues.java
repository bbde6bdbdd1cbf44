package dev.isomer.page;

import com.fasterxml.jackson.databind.JsonNode;
import dev.isomer.page.FrontMatterValue.Entries;
import dev.isomer.page.FrontMatterValue.Items;
import dev.isomer.page.FrontMatterValue.Literal;
import dev.isomer.page.FrontMatterValue.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values of the front matter that tests have as JSON. */
final class JsonValues {
    private JsonValues() {}

    static Entries entries(JsonNode json) {
        Map<String, FrontMatterValue> values = new LinkedHashMap<>();
        json.properties().forEach(property -> values.put(property.getKey(), value(property.getValue())));
        return new Entries(values);
    }

    private static FrontMatterValue value(JsonNode json) {
        if (json.isTextual()) {
            return new Text(json.textValue());
        }
        if (json.isArray()) {
            List<FrontMatterValue> values = new ArrayList<>();
            json.forEach(item -> values.add(value(item)));
            return new Items(values);
        }
        return json.isObject() ? entries(json) : new Literal(json.asText());
    }
}
