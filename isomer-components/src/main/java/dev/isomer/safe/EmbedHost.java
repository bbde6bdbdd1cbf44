package dev.isomer.safe;

/** A host that may be embedded, with what its content may do there. */
record EmbedHost(HostPattern host, FrameRights rights) {}
