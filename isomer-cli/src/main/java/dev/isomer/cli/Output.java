package dev.isomer.cli;

/** Where what is made of the inputs goes. */
interface Output {
    /** Puts down what was made of one input. */
    void write(Input input, byte[] bytes) throws Failure;
}
