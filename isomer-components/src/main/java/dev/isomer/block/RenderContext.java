package dev.isomer.block;

import dev.isomer.diagnostic.Diagnostic;
import dev.isomer.html.Attributes;
import dev.isomer.html.HtmlWriter;
import dev.isomer.html.StaticHtml;
import dev.isomer.safe.FrameRights;
import dev.isomer.safe.MarkupPolicy;
import dev.isomer.safe.SafeUrl;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
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

    private final RenderSettings settings;
    private final RenderOptions options;
    private final RenderObserver observer;
    private final Ids ids;
    private final PageLabels labels;
    private final RenderUrls urls;
    private final RenderFindings findings;
    private final TitleLevels titles;
    private final RenderAttributes writtenAttributes;
    private final RenderNotes notes;
    private @Nullable Block current;
    private int openLinks;
    private @Nullable RenderMemo renderedOnce;

    public RenderContext(RenderSettings settings, RenderOptions options, RenderObserver observer) {
        this.settings = settings;
        this.options = options;
        this.observer = observer;
        this.findings = new RenderFindings(options.diagnostics(), observer);
        this.ids = new Ids(options.idPrefix());
        this.labels = new PageLabels(settings.labels(), options.locale(), this);
        this.urls = new RenderUrls(settings, options.profile(), this::report);
        this.titles = new TitleLevels(options.headingLevel());
        this.writtenAttributes = new RenderAttributes(this);
        this.notes = new RenderNotes(this);
    }

    RenderSettings settings() {
        return settings;
    }

    /** What is noted while a rendering is recorded. */
    RenderNotes notes() {
        return notes;
    }

    RenderMemo renderedOnce() {
        if (renderedOnce == null) {
            renderedOnce = RenderMemo.once(this);
        }
        return renderedOnce;
    }

    /** What blocks may look different for: the level of card titles, whether it was told, and whether a link is open. */
    int place() {
        return 4 * titles.level() + (titles.isTold() ? 2 : 0) + (openLinks > 0 ? 1 : 0);
    }

    /** See {@link Ids#known()}. */
    @Nullable
    Set<String> knownIds() {
        return ids.known();
    }

    /** The block being rendered; null between those of a page. */
    @Nullable
    Block current() {
        return current;
    }

    void replaceIds(Set<String> known) {
        ids.replace(known);
    }

    PageLabels.Voice voice() {
        return labels.voice();
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
        notes.askForWhatChanges();
        return settings.markdown();
    }

    /** Renders a block inside the one being rendered. */
    public void render(Block block, HtmlWriter out) {
        if (notes.areTaken()) {
            notes.render(block, out);
        } else {
            renderNow(block, out);
        }
    }

    void renderNow(Block block, HtmlWriter out) {
        Block outer = current;
        int outerLinks = openLinks;
        current = block;
        try {
            observer.before(block);
            settings.renderers().of(block).render(block, out, this);
            observer.after(block);
        } finally { // an application may catch what its renderers and resolvers throw, and go on
            current = outer;
            closeLinks(outerLinks);
        }
    }

    /** Renders blocks one after the other. */
    public void renderAll(List<? extends Block> blocks, HtmlWriter out) {
        if (blocks instanceof BlockList<?> remembering) {
            remembering.render(out, this);
        } else {
            renderEach(blocks, out);
        }
    }

    void renderEach(List<? extends Block> blocks, HtmlWriter out) {
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
        notes.askForWhatChanges();
        Block outer = findings.origin();
        findings.reportAt(outer == null ? current : outer);
        try {
            renderAll(HtmlContent.read(html, settings.types(), this::report), out);
        } finally {
            findings.reportAt(outer);
        }
    }

    /** The URL of a link as it may be written, or null if it is refused, which is reported. */
    public @Nullable SafeUrl link(String url) {
        notes.askForUrl();
        return urls.link(url);
    }

    /** The URL of a picture as it may be written, or null if it is refused, which is reported. */
    public @Nullable SafeUrl media(String url) {
        notes.askForUrl();
        return urls.media(url);
    }

    /** The URL of a picture that is left out where its URL is refused, which is reported. */
    public @Nullable SafeUrl picture(String url) {
        notes.askForUrl();
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
        openLinks(1);
    }

    public void leaveLink() {
        openLinks(-1);
    }

    void openLinks(int delta) {
        notes.open(delta);
        openLinks += delta;
    }

    int links() {
        return openLinks;
    }

    /** Leaves so many links open. */
    void closeLinks(int open) {
        openLinks(open - openLinks);
    }

    public boolean isInLink() {
        notes.askForPlace();
        return openLinks > 0;
    }

    /** What the content of an iframe may do. */
    public FrameRights frameRights(SafeUrl src) {
        return settings.policies().frameRights(src);
    }

    /** Writes the attributes of an element that the policies allow, and reports the others. */
    public void attributes(String element, Attributes attributes, HtmlWriter out) {
        writtenAttributes.write(element, attributes, out);
    }

    /** Writes one attribute of an element if it has a value and the policies allow it; reports it otherwise. */
    public void optional(String element, AttributeName name, @Nullable String value, HtmlWriter out) {
        if (value != null) {
            writtenAttributes.write(element, name, value, out);
        }
    }

    void attribute(String element, String name, String value, HtmlWriter out) {
        writtenAttributes.write(element, name, value, out);
    }

    void keepId(String id) {
        notes.take(id);
        ids.reserve(id);
        observer.id(id);
    }

    /** Reports something about the block being rendered. */
    public void report(Diagnostic diagnostic) {
        tell((reports, about) -> reports.report(diagnostic, about));
    }

    /** Reports that a character of the block being rendered has become U+FFFD; again for the same block is nothing. */
    public void reportLostCharacter() {
        if (notes.areTaken() || !findings.isLossKnown(current)) {
            tell(RenderFindings::reportLostCharacter);
        }
    }

    /** Reports something about the rendering at the first block that shows it; a second report of the code is nothing. */
    public void reportOnce(Diagnostic diagnostic) {
        tell((reports, about) -> reports.reportOnce(diagnostic, about));
    }

    private void tell(BiConsumer<RenderFindings, @Nullable Block> report) {
        if (notes.areTaken()) {
            notes.report(report, current);
        }
        tell(report, current);
    }

    void tell(BiConsumer<RenderFindings, @Nullable Block> report, @Nullable Block about) {
        report.accept(findings, about);
    }

    /** An id made of a text, unlike all others on the page. */
    public String uniqueId(String text) {
        notes.askForWhatChanges();
        return ids.unique(IdText.of(text));
    }

    /** Writes the attribute {@code id}, made of a text, unlike all others on the page. */
    public void id(IdText text, HtmlWriter out) {
        if (notes.areTaken()) {
            notes.id(text, out);
        } else {
            writeId(text, out);
        }
    }

    String writeId(IdText text, HtmlWriter out) {
        if (ids.takePlain(text)) {
            out.html(text.attribute);
            return text.slug;
        }
        String id = ids.unique(text);
        out.attribute(ID, id);
        return id;
    }

    /** Keeps ids that a page gives itself from being made; the set must not change from now on. */
    public void reserveIds(Set<String> own) {
        notes.askForWhatChanges();
        ids.reserveAll(own);
    }

    /** Notes a heading that was written, from which the level of card titles follows. */
    public void passHeading(int level) {
        notes.pass(level);
        titles.passHeading(level);
    }

    /** Renders a block whose card titles have a level of their own. */
    public void renderAt(int titleLevel, Block block, HtmlWriter out) {
        notes.askForWhatChanges(); // a step that renders the block again would not know the level
        Integer outer = titles.give(titleLevel);
        try {
            render(block, out);
        } finally {
            titles.give(outer);
        }
    }

    /** The level for the title of a card: as told, or one below the heading before it, or 3. */
    public int cardTitleLevel() {
        notes.askForPlace();
        return titles.level();
    }

    /** Whether {@link #link} would give a URL; nothing is reported. */
    public boolean allowsLink(String url) {
        notes.askForUrl();
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
        if (notes.labelsAreSteps()) {
            notes.doAndNote((writer, context) -> context.newTabNote(writer), out);
            return;
        }
        Label label = labels().find("newTab");
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
