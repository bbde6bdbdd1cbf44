package dev.isomer.block;

/** For whom HTML is rendered. */
public enum Profile {
    /** For visitors: accessible and without inline style or script. */
    WEB,
    /** The CMS's own markup, less what the policies refuse. */
    SOURCE
}
