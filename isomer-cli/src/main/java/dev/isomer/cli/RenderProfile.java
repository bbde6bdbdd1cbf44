package dev.isomer.cli;

import dev.isomer.block.Profile;

/** A profile, as it is given on the command line. */
enum RenderProfile {
    WEB(Profile.WEB),
    SOURCE(Profile.SOURCE);

    private final Profile profile;

    RenderProfile(Profile profile) {
        this.profile = profile;
    }

    Profile profile() {
        return profile;
    }

    /** As it is given on the command line. */
    @Override
    public String toString() {
        return Choice.nameOf(this);
    }
}
