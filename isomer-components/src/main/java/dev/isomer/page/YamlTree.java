package dev.isomer.page;

import dev.isomer.page.YamlDocument.Entry;
import dev.isomer.page.YamlDocument.PlacedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Builds values from the events of a YAML parser, and no objects that a file names; refuses what refers elsewhere. */
final class YamlTree {
    private final Limits limits;
    private final YamlText text;
    private final CodePoints codePoints;
    private final StreamReader reader;
    private final ParserImpl events;
    private final List<PlacedText> texts = new ArrayList<>();
    private int depth;
    private int values;
    private int lastEnd;

    YamlTree(YamlText text, CodePoints codePoints, Limits limits) {
        this.limits = limits;
        this.text = text;
        this.codePoints = codePoints;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.reader = new StreamReader(text.toString());
        this.events = new ParserImpl(reader, options);
    }

    YamlDocument read() {
        events.getEvent();
        if (!(events.getEvent() instanceof DocumentStartEvent)) {
            return YamlDocument.EMPTY;
        }
        Event root = events.getEvent();
        if (!(root instanceof MappingStartEvent map)) {
            throw problem("It is not a list of keys and values", root);
        }
        YamlDocument document = document(map);
        events.getEvent();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            throw problem("It ends before its last line", events.peekEvent());
        }
        return document;
    }

    /** How far the text was read. */
    int offset() {
        return codePoints.offset(reader.getMark());
    }

    private YamlDocument document(MappingStartEvent map) {
        requireTag(map, map.getTag(), "map");
        List<Entry> entries = new ArrayList<>();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Event key = events.peekEvent();
            String name = key();
            FrontMatterValue value = value();
            entries.add(new Entry(name, start(key), value, lastEnd));
        }
        int indent = map.isFlow() ? -1 : map.getStartMark().getColumn();
        return new YamlDocument(indent, entries, start(events.getEvent()), texts);
    }

    private String key() {
        Event event = events.getEvent();
        if (!(event instanceof ScalarEvent scalar)) {
            throw problem("A key is a list, a map or an alias", event);
        }
        if (text.at(start(event) - 1) == '?' && !text.isSpace(start(event))) {
            throw new FrontMatterException("A key starts with a question mark", start(event) - 1);
        }
        FrontMatterValue key = scalar(scalar);
        return key instanceof FrontMatterValue.Literal literal ? SavedLiteral.asKey(literal.source()) : key.toString();
    }

    private FrontMatterValue value() {
        Event event = events.getEvent();
        if (++values > limits.frontMatterValues()) {
            throw FrontMatterException.overLimit(
                    "It holds more than " + limits.frontMatterValues() + " values",
                    "withFrontMatterValues",
                    values,
                    start(event));
        }
        if (event instanceof AliasEvent) {
            throw problem("It holds an alias (*name); write the value out", event);
        }
        if (event instanceof ScalarEvent scalar) {
            FrontMatterValue value = scalar(scalar);
            if (value instanceof FrontMatterValue.Text found) {
                texts.add(new PlacedText(found.value(), start(event)));
            }
            return value;
        }
        if (depth == limits.frontMatterDepth()) {
            throw FrontMatterException.overLimit(
                    "Its lists and maps stand more than " + depth + " deep in each other",
                    "withFrontMatterDepth",
                    depth + 1,
                    start(event));
        }
        depth++;
        FrontMatterValue value =
                event instanceof SequenceStartEvent list ? items(list) : entries((MappingStartEvent) event);
        depth--;
        return value;
    }

    private FrontMatterValue items(SequenceStartEvent list) {
        requireTag(list, list.getTag(), "seq");
        List<FrontMatterValue> items = new ArrayList<>();
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            items.add(value());
        }
        end(list.isFlow());
        return new FrontMatterValue.Items(items);
    }

    private FrontMatterValue entries(MappingStartEvent map) {
        requireTag(map, map.getTag(), "map");
        Map<String, FrontMatterValue> entries = new LinkedHashMap<>();
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Event start = events.peekEvent();
            String key = key();
            if (entries.put(key, value()) != null) {
                throw problem("The key \"" + key + "\" stands twice", start);
            }
        }
        end(map.isFlow());
        return new FrontMatterValue.Entries(entries);
    }

    private void end(boolean isFlow) {
        Event end = events.getEvent();
        if (isFlow) {
            lastEnd = codePoints.offset(end.getEndMark());
        }
    }

    private FrontMatterValue scalar(ScalarEvent scalar) {
        boolean isBlock = scalar.isLiteral() || scalar.isFolded();
        lastEnd = codePoints.offset(isBlock ? scalar.getStartMark() : scalar.getEndMark());
        FrontMatterValue value = YamlTag.value(scalar.getTag(), text.original(scalar.getValue()), scalar.isPlain());
        if (value == null) {
            throw problem("It names a type, " + scalar.getTag(), scalar);
        }
        return value;
    }

    private void requireTag(Event event, @Nullable String tag, String allowed) {
        if (tag != null && !tag.equals("!") && !tag.equals(YamlTag.PREFIX + allowed)) {
            throw problem("It names a type, " + tag, event);
        }
    }

    private int start(Event event) {
        return codePoints.offset(event.getStartMark());
    }

    private FrontMatterException problem(String message, Event event) {
        return new FrontMatterException(message, start(event));
    }
}
