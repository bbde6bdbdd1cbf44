package dev.isomer.block;

import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.html.Attributes;
import dev.isomer.html.HtmlWriter;
import dev.isomer.html.StaticHtml;
import dev.isomer.safe.Dropped;
import dev.isomer.safe.FrameRights;
import dev.isomer.safe.MarkupPolicy;
import dev.isomer.safe.SafeUrl;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One rendering: renders the blocks inside a block, applies the policies, makes ids and heading levels.
 *
 * <p>Belongs to one thread.
 */
public final class RenderContext {
    private static final StaticHtml NOTE = StaticHtml.of("<span class=\"isomer-visually-hidden\"");
    private static final StaticHtml ID = StaticHtml.attribute("id");
    private static final StaticHtml LANG = StaticHtml.attribute("lang");
    private static final StaticHtml NOTE_TEXT = StaticHtml.of("> ");
    private static final StaticHtml NOTE_END = StaticHtml.of("</span>");
    private static final int LONE_CARD_TITLE = 3;
    private static final int LOWEST_HEADING = 6;

    private final RenderSettings settings;
    private final RenderOptions options;
    private final RenderObserver observer;
    private final Ids ids;
    private final PageLabels labels;
    private final RenderUrls urls;
    private @Nullable Set<String> reportedOnce;
    private @Nullable Block current;
    private @Nullable Block origin;
    private @Nullable Block lastWithLostCharacter;
    private int lastHeading;
    private @Nullable Integer givenTitleLevel;
    private int openLinks;
    private @Nullable Recording recording;
    private @Nullable RenderMemo renderedOnce;

    public RenderContext(RenderSettings settings, RenderOptions options, RenderObserver observer) {
        this.settings = settings;
        this.options = options;
        this.observer = observer;
        this.ids = new Ids(options.idPrefix());
        this.labels = new PageLabels(settings.labels(), options.locale());
        this.urls = new RenderUrls(settings, options.profile(), this::report);
    }

    RenderSettings settings() {
        return settings;
    }

    RenderMemo renderedOnce() {
        if (renderedOnce == null) {
            renderedOnce = RenderMemo.once(this);
        }
        return renderedOnce;
    }

    /** Renders and notes the steps; null where they cannot be kept. */
    RenderStep @Nullable [] record(HtmlWriter out, Runnable rendering) {
        Recording outer = recording;
        Recording own = new Recording(out);
        recording = own;
        try {
            rendering.run();
            return own.end();
        } finally {
            recording = outer;
            own.release();
        }
    }

    /** Notes a step that writes nothing, if steps are noted. */
    private void note(RenderStep step) {
        if (recording != null) {
            recording.add(step);
        }
    }

    /** Does a step whose output depends on the page around it, and notes it. */
    private void doAndNote(RenderStep step, Recording notes, HtmlWriter out) {
        notes.cut();
        recording = null;
        try {
            step.run(out, this);
        } finally {
            recording = notes;
        }
        notes.resume(step);
    }

    /** For whom it is rendered. */
    public Profile profile() {
        return options.profile();
    }

    public boolean isWeb() {
        return options.profile() == Profile.WEB;
    }

    /** What prose may hold. */
    public MarkupPolicy markup() {
        return settings.policies().markup();
    }

    /** Whether a page file is written, which no browser sees: then nothing is left out. */
    public boolean isForFile() {
        return settings.policies().areForFiles();
    }

    /** Tells that a part of the block being rendered is about to be written to a page file. */
    public void before(Object part) {
        observer.before(part);
    }

    /** Tells that it has been written. */
    public void after(Object part) {
        observer.after(part);
    }

    /** What the application has given to render Markdown with, or null. */
    public @Nullable MarkdownRenderer markdown() {
        return settings.markdown();
    }

    /** Renders a block inside the one being rendered. */
    public void render(Block block, HtmlWriter out) {
        if (recording != null) {
            doAndNote((writer, context) -> context.render(block, writer), recording, out);
            return;
        }
        Block outer = current;
        int outerLinks = openLinks;
        current = block;
        try {
            observer.before(block);
            settings.renderers().of(block).render(block, out, this);
            observer.after(block);
        } finally { // an application may catch what its renderers and resolvers throw, and go on
            current = outer;
            openLinks = outerLinks;
        }
    }

    /** Renders blocks one after the other. */
    public void renderAll(List<? extends Block> blocks, HtmlWriter out) {
        for (int i = 0; i < blocks.size(); i++) { // without an iterator
            render(blocks.get(i), out);
        }
    }

    /**
     * Reads HTML that is not trusted as page content, and renders the blocks in it.
     *
     * <p>What is reported about them is reported at the block being rendered.
     */
    public void renderHtml(String html, HtmlWriter out) {
        Block outer = origin;
        origin = outer == null ? current : outer;
        try {
            renderAll(HtmlContent.read(html, settings.types(), this::report), out);
        } finally {
            origin = outer;
        }
    }

    /** The URL of a link as it may be written, or null if it is refused, which is reported. */
    public @Nullable SafeUrl link(String url) {
        return urls.link(url);
    }

    /** The URL of a picture as it may be written, or null if it is refused, which is reported. */
    public @Nullable SafeUrl media(String url) {
        return urls.media(url);
    }

    /** The URL of a picture that is left out where its URL is refused, which is reported. */
    public @Nullable SafeUrl picture(String url) {
        return urls.picture(url);
    }

    /** The URL of an iframe, which is left out where its URL is refused, which is reported. */
    public @Nullable SafeUrl embed(String url) {
        return urls.embed(url);
    }

    /** How visitors get the content of other sites. */
    public Embeds embeds() {
        return settings.embeds();
    }

    /** Notes that a link was opened, in which no other one can stand. */
    public void enterLink() {
        note((out, context) -> context.enterLink());
        openLinks++;
    }

    public void leaveLink() {
        note((out, context) -> context.leaveLink());
        openLinks--;
    }

    public boolean isInLink() {
        return openLinks > 0;
    }

    /** What the content of an iframe may do. */
    public FrameRights frameRights(SafeUrl src) {
        return settings.policies().frameRights(src);
    }

    /** Writes the attributes of an element that the policies allow, and reports the others. */
    public void attributes(String element, Attributes attributes, HtmlWriter out) {
        Attributes written = isForFile() ? EditorAttributes.inSavedOrder(element, attributes) : attributes;
        for (int i = 0; i < written.size(); i++) {
            attribute(element, written.name(i), written.value(i), out);
        }
    }

    /** Writes one attribute of an element if it has a value and the policies allow it; reports it otherwise. */
    public void optional(String element, AttributeName name, @Nullable String value, HtmlWriter out) {
        if (value == null) {
            return;
        }
        boolean isPlain = !isWeb()
                && markup().attribute(element, name.name(), value) == MarkupPolicy.AttributeVerdict.KEEP
                && !name.name().equals("id");
        if (isPlain) {
            out.attribute(name.start(), value);
        } else {
            attribute(element, name.name(), value, out);
        }
    }

    private void attribute(String element, String name, String value, HtmlWriter out) {
        if (isWeb() && name.equals("style")) {
            dropStyle(element, value);
            return;
        }
        MarkupPolicy.AttributeVerdict verdict = markup().attribute(element, name, value);
        boolean isResolved =
                verdict == MarkupPolicy.AttributeVerdict.LINK || verdict == MarkupPolicy.AttributeVerdict.MEDIA;
        if (recording != null && isResolved && isWeb() && settings.resolvesLinks()) {
            doAndNote((writer, context) -> context.attribute(element, name, value, writer), recording, out);
            return;
        }
        switch (verdict) {
            case KEEP -> kept(name, value, out);
            case LINK -> url(name, link(value), out);
            case MEDIA -> url(name, media(value), out);
            case REFUSED -> report(Dropped.attribute(element, name, value));
        }
    }

    private void dropStyle(String element, String style) {
        if (!style.isBlank()) {
            report(Dropped.style(element, style));
        }
    }

    private void kept(String name, String value, HtmlWriter out) {
        if (name.equals("id")) {
            keepId(value);
        }
        out.attribute(name, value);
    }

    private void keepId(String id) {
        note((out, context) -> context.keepId(id));
        ids.reserve(id);
        observer.id(id);
    }

    private static void url(String name, @Nullable SafeUrl url, HtmlWriter out) {
        if (url != null) {
            out.attribute(name, url.url());
        }
    }

    /** Reports something about the block being rendered. */
    public void report(Diagnostic diagnostic) {
        note((out, context) -> context.tell(diagnostic));
        tell(diagnostic);
    }

    private void tell(Diagnostic diagnostic) {
        Block place = origin == null ? current : origin;
        options.diagnostics().accept(place == null ? diagnostic : diagnostic.at(observer.position(place)));
    }

    /** Reports that a character of the block being rendered has become U+FFFD; again for the same block is nothing. */
    public void reportLostCharacter() {
        note((out, context) -> context.reportLostCharacter());
        if (current != lastWithLostCharacter) {
            lastWithLostCharacter = current;
            tell(Diagnostic.warning(
                    "character-replaced",
                    "A text holds U+0000, half of a surrogate pair or a byte that is not UTF-8; visitors see U+FFFD.",
                    "HTML cannot hold it: remove it, look where the text was cut in two, or save the file as UTF-8"));
        }
    }

    /** Reports something about the rendering at the first block that shows it; a second report of the code is nothing. */
    public void reportOnce(Diagnostic diagnostic) {
        note((out, context) -> context.reportOnce(diagnostic));
        if (reportedOnce == null) {
            reportedOnce = new HashSet<>();
        }
        if (reportedOnce.add(diagnostic.code())) {
            tell(diagnostic);
        }
    }

    /** An id made of a text, unlike all others on the page. */
    public String uniqueId(String text) {
        return ids.unique(IdText.of(text));
    }

    /** Writes the attribute {@code id}, made of a text, unlike all others on the page. */
    public void id(IdText text, HtmlWriter out) {
        if (recording != null) {
            doAndNote((writer, context) -> context.id(text, writer), recording, out);
            return;
        }
        if (ids.takePlain(text)) {
            out.html(text.attribute);
        } else {
            out.attribute(ID, ids.unique(text));
        }
    }

    /** Keeps ids that a page gives itself from being made. */
    public void reserveIds(Set<String> own) {
        own.forEach(ids::reserve);
    }

    /** Notes a heading that was written, from which the level of card titles follows. */
    public void passHeading(int level) {
        note((out, context) -> context.passHeading(level));
        lastHeading = level;
    }

    /** Renders a block whose card titles have a level of their own. */
    public void renderAt(int titleLevel, Block block, HtmlWriter out) {
        Integer outer = givenTitleLevel;
        givenTitleLevel = titleLevel;
        try {
            render(block, out);
        } finally {
            givenTitleLevel = outer;
        }
    }

    /** The level for the title of a card: as told, or one below the heading before it, or 3. */
    public int cardTitleLevel() {
        Integer told = givenTitleLevel == null ? options.headingLevel() : givenTitleLevel;
        if (told != null) {
            return told;
        }
        return lastHeading == 0 ? LONE_CARD_TITLE : Math.min(lastHeading + 1, LOWEST_HEADING);
    }

    /** Whether {@link #link} would give a URL; nothing is reported. */
    public boolean allowsLink(String url) {
        return urls.allowsLink(url);
    }

    /** The attribute {@code rel} of a link that opens a new tab: what is given, and {@code noopener}. */
    public static String withNoopener(@Nullable String rel) {
        if (rel == null || rel.isBlank()) {
            return "noopener";
        }
        return (" " + rel + " ").contains(" noopener ") ? rel : rel + " noopener";
    }

    /** Writes the note, heard but not seen, that a link opens a new tab. */
    public void newTabNote(HtmlWriter out) {
        if (recording != null) {
            doAndNote((writer, context) -> context.newTabNote(writer), recording, out);
            return;
        }
        Label label = labels.find("newTab");
        String language = labels.languageToSay(label);
        out.html(NOTE);
        if (language != null) {
            out.attribute(LANG, language);
        }
        out.html(NOTE_TEXT).text(label.text()).html(NOTE_END);
    }

    /** The texts that are added for visitors. */
    public PageLabels labels() {
        return labels;
    }
}
