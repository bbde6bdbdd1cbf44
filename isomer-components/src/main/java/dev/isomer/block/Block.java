package dev.isomer.block;

/**
 * A part of a page: a card grid, a quote, a run of prose.
 *
 * <p>A block is a value: immutable, equal by content, without a place. An application may add block types of its own;
 * {@link BlockType} says how they are read and rendered.
 */
public interface Block {}
