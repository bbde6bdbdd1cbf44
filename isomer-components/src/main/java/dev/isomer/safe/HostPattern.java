package dev.isomer.safe;

/**
 * A host, or with {@code *.} before it all hosts below it.
 *
 * @param name the host in lower case, without the {@code *.}
 * @param below whether the hosts below it are meant, and not itself
 */
record HostPattern(String name, boolean below) {
    private static final String BELOW = "*.";

    /**
     * The pattern that a text writes.
     *
     * @throws IllegalArgumentException if it is not a host in lower case
     */
    static HostPattern of(String text) {
        boolean below = text.startsWith(BELOW);
        String name = below ? text.substring(BELOW.length()) : text;
        if (!isHost(name)) {
            throw new IllegalArgumentException("Not a host: \"" + text
                    + "\"; give a name in lower case such as \"www.example.com\" or \"*.example.com\"");
        }
        return new HostPattern(name, below);
    }

    boolean matches(String host) {
        return below ? isBelow(host) : host.equals(name);
    }

    private boolean isBelow(String host) {
        int dot = host.length() - name.length() - 1;
        return dot > 0 && host.charAt(dot) == '.' && host.endsWith(name);
    }

    /** Whether a text is labels of lower case letters, digits, hyphens and underscores, with a dot between two. */
    static boolean isHost(String text) {
        boolean afterDot = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean inLabel = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
            if (!inLabel && (c != '.' || afterDot)) {
                return false;
            }
            afterDot = c == '.';
        }
        return !afterDot;
    }

    /** As in a {@code frame-src} directive. */
    @Override
    public String toString() {
        return below ? BELOW + name : name;
    }
}
