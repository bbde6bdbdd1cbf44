package dev.isomer.page;

/**
 * How much a page file may hold. What is over a limit is kept as it stands, not read, and reported with the limit.
 *
 * <pre>{@code
 * Isomer.builder().limits(Limits.standard().withPageBytes(50 << 20)).build()   // pages of up to 50 MiB
 * }</pre>
 *
 * <p>Reading takes time and memory in proportion to the size, so these are what bounds both. Source: the largest pages
 * of Isomer sites, a few hundred kilobytes with some thousand elements, and room.
 */
public final class Limits {
    private static final int MOST_DEPTH = FrontMatterDepth.MOST;
    private static final Limits STANDARD = new Limits(8 << 20, 300_000, 64 << 10, 10_000, 50);
    private static final Limits NONE =
            new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, MOST_DEPTH);

    private final int pageBytes;
    private final int tags;
    private final int frontMatterLength;
    private final int frontMatterValues;
    private final int frontMatterDepth;

    private Limits(int pageBytes, int tags, int frontMatterLength, int frontMatterValues, int frontMatterDepth) {
        this.pageBytes = atLeastOne("pageBytes", pageBytes);
        this.tags = atLeastOne("tags", tags);
        this.frontMatterLength = atLeastOne("frontMatterLength", frontMatterLength);
        this.frontMatterValues = atLeastOne("frontMatterValues", frontMatterValues);
        this.frontMatterDepth = atLeastOne("frontMatterDepth", frontMatterDepth);
        if (frontMatterDepth > MOST_DEPTH) {
            throw new IllegalArgumentException(
                    "frontMatterDepth is " + frontMatterDepth + "; it may be " + MOST_DEPTH + " at most");
        }
    }

    /** 8 MiB, 300,000 tags, and front matter of 64 Ki characters and 10,000 values, 50 deep. */
    public static Limits standard() {
        return STANDARD;
    }

    /** For text that the library has written itself. */
    static Limits none() {
        return NONE;
    }

    /** How many bytes a page file may have as UTF-8. */
    public int pageBytes() {
        return pageBytes;
    }

    /** How many start tags a body may hold. */
    public int tags() {
        return tags;
    }

    /** How many characters the front matter may have. */
    public int frontMatterLength() {
        return frontMatterLength;
    }

    /** How many values the front matter may hold, those in lists and maps counted. */
    public int frontMatterValues() {
        return frontMatterValues;
    }

    /** How many lists and maps of the front matter may stand in each other. */
    public int frontMatterDepth() {
        return frontMatterDepth;
    }

    /**
     * The same with another number of bytes.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Limits withPageBytes(int value) {
        return new Limits(value, tags, frontMatterLength, frontMatterValues, frontMatterDepth);
    }

    /**
     * The same with another number of start tags.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Limits withTags(int value) {
        return new Limits(pageBytes, value, frontMatterLength, frontMatterValues, frontMatterDepth);
    }

    /**
     * The same with another length of front matter.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Limits withFrontMatterLength(int value) {
        return new Limits(pageBytes, tags, value, frontMatterValues, frontMatterDepth);
    }

    /**
     * The same with another number of values.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Limits withFrontMatterValues(int value) {
        return new Limits(pageBytes, tags, frontMatterLength, value, frontMatterDepth);
    }

    /**
     * The same with another depth.
     *
     * @throws IllegalArgumentException if it is less than 1 or more than 100
     */
    public Limits withFrontMatterDepth(int value) {
        return new Limits(pageBytes, tags, frontMatterLength, frontMatterValues, value);
    }

    private static int atLeastOne(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is " + value + "; a limit is 1 or more");
        }
        return value;
    }
}
