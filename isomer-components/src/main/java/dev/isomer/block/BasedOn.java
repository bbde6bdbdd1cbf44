package dev.isomer.block;

/** Puts a base before URLs of this site, the same each time. */
record BasedOn(String links, String media) implements LinkResolver {

    @Override
    public String resolve(String url, Target target) {
        boolean ofThisSite = url.startsWith("/") && !url.startsWith("//");
        return ofThisSite ? (target == Target.MEDIA ? media : links) + url : url;
    }
}
